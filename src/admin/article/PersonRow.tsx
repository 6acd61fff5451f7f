'use client'
import { Link } from '@payloadcms/ui'
import type { PersonTag } from '../../documents/tags.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { Facts } from './Facts.js'
import { idOf } from './idOf.js'
import { TagRow } from './TagRow.js'
import type { Rulings } from './useRulings.js'

type Props = { officials: string; rulings: Rulings; tag: PersonTag; tagKey: string }

/** A person of the story: title as written, offices, the roster's official, how often named. */
export function PersonRow({ officials, rulings, tag, tagKey }: Props) {
  const { words } = useWords()
  const { mentions, name, positions, state, titleAsWritten } = tag
  const offices = (positions ?? []).filter((position) => !titleAsWritten?.includes(position))
  const count = mentions?.length ?? 0
  return (
    <TagRow
      aside={titleAsWritten && <span className="broadsheet-tags__title">{titleAsWritten}</span>}
      name={name}
      rulings={rulings}
      saved={state}
      tagKey={tagKey}
      type="person"
    >
      {offices.length > 0 && <p className="broadsheet-tags__offices">{offices.join(' · ')}</p>}
      <Facts>
        <OfficialLink collection={officials} tag={tag} />
        <span>{count ? words('mentionCount', { number: count }) : words('mentionGone')}</span>
      </Facts>
    </TagRow>
  )
}

function OfficialLink({ collection, tag }: { collection: string; tag: PersonTag }) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  const id = idOf(tag.official)
  // A reporter named in the byline is no official.
  if (id === null && tag.role) return null
  if (id === null)
    return <span className="broadsheet-tags__off-roster">{words('notOnRoster')}</span>
  return <Link href={adminUrl(collection, id)}>{words('onRoster')}</Link>
}
