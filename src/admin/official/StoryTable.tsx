'use client'
import { Link, Pill } from '@payloadcms/ui'
import type { OwnTag } from '../../articles/core/ownTags.js'
import type { StoryRow } from '../../articles/core/storyRow.js'
import { readableDate } from '../article/readableDate.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

type Props = {
  articles: string
  /** True on an official's page, where each story says what it calls the person. */
  hasTags?: boolean
  stories: StoryRow[]
}

const states = {
  changed: { pill: 'warning', word: 'storyChanged' },
  draft: { pill: 'light-gray', word: 'storyDraft' },
  published: { pill: 'success', word: 'storyPublished' },
} as const

const tagWords = {
  auto: 'tagAuto',
  confirmed: 'tagConfirmed',
  rejected: 'tagRejected',
} as const

/** Stories with their day, state and dates; each headline opens its story. */
export function StoryTable({ articles, hasTags, stories }: Props) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  return (
    <table className="broadsheet-official__table">
      <thead>
        <tr>
          <th scope="col">{words('issueDate')}</th>
          <th scope="col">{words('headline')}</th>
          {hasTags && <th scope="col">{words('writtenThere')}</th>}
          <th scope="col">{words('dates')}</th>
          <th scope="col">{words('storyState')}</th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <tr data-state={story.state} data-testid="coverage-story" key={story.id}>
            <td className="broadsheet-official__day">{story.issueDate}</td>
            <td>
              <Link href={adminUrl(articles, story.id)}>
                {story.headline ?? words('placementUntitled')}
              </Link>
            </td>
            {hasTags && <Written tags={story.tags} />}
            <Days story={story} />
            <td>
              <Pill pillStyle={states[story.state].pill} size="small">
                {words(states[story.state].word)}
              </Pill>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the story calls the person, and whether a person has decided on it. */
function Written({ tags }: { tags: OwnTag[] }) {
  const { words } = useWords()
  return (
    <td>
      {tags.map((tag, at) => (
        <div key={at}>
          {[tag.title, tag.name].filter(Boolean).join(' ')}{' '}
          <span className="broadsheet-official__quiet">
            {words(tagWords[tag.state])}
            {!tag.isLinked && ` · ${words('tagUnlinked')}`}
          </span>
        </div>
      ))}
    </td>
  )
}

const SHOWN = 3

function Days({ story: { dates } }: { story: StoryRow }) {
  const { language, words } = useWords()
  const days = [
    ...new Set(
      dates.map((date) => (date.value ? readableDate(date, { language, words }) : date.text)),
    ),
  ]
  return (
    <td className="broadsheet-official__day" title={days.join(' · ')}>
      {days.slice(0, SHOWN).join(' · ')}
      {days.length > SHOWN && ' …'}
    </td>
  )
}
