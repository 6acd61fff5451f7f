'use client'
import { Link, Pill } from '@payloadcms/ui'
import { Fragment } from 'react'
import type { HeldPost } from '../../officials/core/postsHeldOn.js'
import type { RosterLine } from '../../officials/core/rosterOn.js'
import { periodOf, statusWord } from '../official/periodOf.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

type Props = { lines: RosterLine[]; officials: string }

/** The lines of the roster, each group under its name; a name opens the official. */
export function RosterTable({ lines, officials }: Props) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  if (!lines.length) return <p>{words('rosterEmpty')}</p>
  return (
    <table className="broadsheet-roster__table">
      <thead>
        <tr>
          {(['rank', 'name', 'postTitle', 'organization', 'rosterPeriod'] as const).map((key) => (
            <th key={key} scope="col">
              {words(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <Fragment key={`${line.group} ${line.id}`}>
            {line.group !== lines[at - 1]?.group && (
              <tr className="broadsheet-roster__heading">
                <th colSpan={5} scope="rowgroup">
                  {line.group || words('rosterNoGroup')}
                </th>
              </tr>
            )}
            <tr data-name={line.name} data-testid="roster-line">
              <td>{line.posts[0]?.rank}</td>
              <td>
                <Link href={adminUrl(officials, line.id ?? '')}>{line.name}</Link>
              </td>
              <Posts posts={line.posts} />
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Posts({ posts }: { posts: HeldPost[] }) {
  const { words } = useWords()
  return (
    <>
      <td>
        {posts.map(({ isCertain, status, title }, at) => (
          <div key={at}>
            {title}{' '}
            {status && (
              <Pill pillStyle="warning" size="small">
                {words(statusWord[status])}
              </Pill>
            )}
            {!isCertain && <span title={words('rosterUncertain')}> ?</span>}
          </div>
        ))}
      </td>
      <td>
        {posts.map(({ organization }, at) => (
          <div key={at}>{organization}</div>
        ))}
      </td>
      <td className="broadsheet-roster__period">
        {posts.map((post, at) => (
          <div key={at}>{periodOf(post, words)}</div>
        ))}
      </td>
    </>
  )
}
