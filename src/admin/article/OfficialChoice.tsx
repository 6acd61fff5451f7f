'use client'
import { type KeyboardEvent, useContext, useId, useState } from 'react'
import { searchOfficials } from '../../articles/core/searchOfficials.js'
import { LiveContext } from '../live/LiveContext.js'
import { useWords } from '../useWords.js'

type Props = {
  /** With whom the search begins. */
  name: string
  onChoose: (id: number | string) => void
  onClose: () => void
}

/** Looks somebody up on the roster, which the browser has already: arrows choose, Enter takes, Escape closes. */
export function OfficialChoice({ name, onChoose, onClose }: Props) {
  const { words } = useWords()
  const live = useContext(LiveContext)
  const [wanted, setWanted] = useState(name)
  const [at, setAt] = useState(0)
  const list = useId()
  const found = searchOfficials(live?.roster?.officials ?? [], wanted, live?.today ?? '')
  const keys: Record<string, () => void> = {
    ArrowDown: () => setAt(Math.min(at + 1, found.length - 1)),
    ArrowUp: () => setAt(Math.max(at - 1, 0)),
    Enter: () => found[at] && onChoose(found[at].id),
    Escape: onClose,
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.nativeEvent.isComposing ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  return (
    <div className="broadsheet-tags__choice" data-testid="official-choice">
      <input
        aria-activedescendant={found[at] ? `${list}-${at}` : undefined}
        aria-controls={list}
        aria-expanded={found.length > 0}
        aria-label={words('officialSearch')}
        autoFocus
        onChange={({ target }) => {
          setWanted(target.value)
          setAt(0)
        }}
        onFocus={({ target }) => target.select()}
        onKeyDown={onKeyDown}
        placeholder={words('officialSearch')}
        role="combobox"
        value={wanted}
      />
      <ul id={list} role="listbox">
        {found.map((official, index) => (
          <li
            aria-selected={index === at}
            data-testid="official-option"
            id={`${list}-${index}`}
            key={official.id}
            onClick={() => onChoose(official.id)}
            role="option"
          >
            {official.name} <span className="broadsheet-tags__title">{official.title}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && wanted.trim() !== '' && <p>{words('noOfficialFound')}</p>}
    </div>
  )
}
