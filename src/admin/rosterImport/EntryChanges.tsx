'use client'
import type { FieldChange, PostChange } from '../../officials/core/exchange/comparePosts.js'
import type { PlannedEntry } from '../../officials/core/exchange/planImport.js'
import type { MessageKey } from '../../translations/index.js'
import { useWords } from '../useWords.js'

const fieldWords: Record<FieldChange['field'], MessageKey> = {
  forms: 'forms',
  from: 'from',
  group: 'rosterGroup',
  organization: 'organization',
  rank: 'rank',
  source: 'postSource',
  status: 'rosterStatus',
  to: 'to',
}

/** What an entry would change: posts added, ended and changed, field by field. */
export function EntryChanges({ entry: { names, note, posts } }: { entry: PlannedEntry }) {
  const { words } = useWords()
  return (
    <ul className="broadsheet-roster__changes">
      {posts.map((change, index) => (
        <Post change={change} key={index} />
      ))}
      {names.length > 0 && <li>{words('rosterNewNames', { names: names.join('、') })}</li>}
      {note && <li>{words('rosterNewNote', { note })}</li>}
    </ul>
  )
}

function Post({ change }: { change: PostChange }) {
  const { words } = useWords()
  const { post } = change
  const title = [post.organization, post.title].filter(Boolean).join(' ')
  if (change.kind === 'added') {
    const term = post.from || post.to ? `（${post.from ?? '…'} – ${post.to ?? '…'}）` : ''
    const forms = post.forms.filter((form) => form !== post.title).join('、')
    return (
      <li>
        {words('rosterPostAdded', { title: `${title}${term}` })}
        {post.rank !== null && ` · ${words('rank')} ${post.rank}`}
        {post.group && ` · ${post.group}`}
        {forms && ` · ${words('forms')}: ${forms}`}
      </li>
    )
  }
  return (
    <li>
      {words(change.kind === 'closed' ? 'rosterPostClosed' : 'rosterPostChanged', { title })}
      {change.fields.map(({ after, before, field }) => (
        <span className="broadsheet-roster__field" key={field}>
          {words(fieldWords[field])}: <del>{before || '–'}</del> → <ins>{after}</ins>
        </span>
      ))}
    </li>
  )
}
