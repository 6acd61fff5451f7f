'use client'
import { Link } from '@payloadcms/ui'
import { memo, useContext, useState } from 'react'
import type { PersonTag } from '../../documents/tags.js'
import { LiveContext } from '../live/LiveContext.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { Facts } from './Facts.js'
import { idOf } from './idOf.js'
import { OfficialChoice } from './OfficialChoice.js'
import { OfficialButtons } from './OfficialButtons.js'
import { TagRow } from './TagRow.js'
import type { Rulings } from './useRulings.js'

type Props = { officials: string; rulings: Rulings; tag: PersonTag; tagKey: string }

/** A person of the story: title as written, offices, the roster's official, how often named. */
export const PersonRow = memo(function PersonRow({ officials, rulings, tag, tagKey }: Props) {
  const { words } = useWords()
  const [isChoosing, setIsChoosing] = useState(false)
  const { mentions, name, positions, role, state, titleAsWritten } = tag
  const offices = (positions ?? []).filter((position) => !titleAsWritten?.includes(position))
  const count = mentions?.length ?? 0
  const ruled = rulings.pendingOn('person', tagKey)?.official
  const official = ruled === undefined ? idOf(tag.official) : ruled
  // A reporter named in the byline is none.
  const isOfficial = official !== null || !role
  const link = (id: number | string) => {
    rulings.rule({ key: tagKey, official: id, state: 'confirmed', type: 'person' })
    setIsChoosing(false)
  }
  return (
    <TagRow
      actions={
        isOfficial && (
          <OfficialButtons
            isChoosing={isChoosing}
            isKnown={official !== null}
            onChoose={() => setIsChoosing(!isChoosing)}
            onCreated={link}
            tag={tag}
          />
        )
      }
      aside={titleAsWritten && <span className="broadsheet-tags__title">{titleAsWritten}</span>}
      name={name}
      rulings={rulings}
      saved={state}
      tagKey={tagKey}
      type="person"
    >
      {offices.length > 0 && <p className="broadsheet-tags__offices">{offices.join(' · ')}</p>}
      <Facts>
        {isOfficial && <OfficialLink collection={officials} id={official} name={name} />}
        <span>{count ? words('mentionCount', { number: count }) : words('mentionGone')}</span>
      </Facts>
      {isChoosing && (
        <OfficialChoice name={name} onChoose={link} onClose={() => setIsChoosing(false)} />
      )}
    </TagRow>
  )
})

type LinkProps = { collection: string; id: null | number | string; name: string }

function OfficialLink({ collection, id, name }: LinkProps) {
  const { words } = useWords()
  const { adminUrl } = useRoutes()
  const roster = useContext(LiveContext)?.roster
  if (id === null) {
    const isNamed = (roster?.holdersOf(name).length ?? 0) > 0
    return (
      <span className="broadsheet-tags__off-roster">
        {words(isNamed ? 'onRosterOtherwise' : 'notOnRoster')}
      </span>
    )
  }
  const official = roster?.officials.find((other) => other.id === id)
  const isOther = official && official.name !== name
  return (
    <Link href={adminUrl(collection, id)}>
      {words('onRoster')}
      {isOther && ` · ${official.name}`}
    </Link>
  )
}
