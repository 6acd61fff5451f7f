'use client'
import type { SuggestedPerson } from '../../articles/core/suggestedPeople.js'
import { useWords } from '../useWords.js'
import { Facts } from './Facts.js'
import { SuggestionButton } from './SuggestionButton.js'
import type { Rulings } from './useRulings.js'

type Props = { person: SuggestedPerson; rulings: Rulings }

/** Somebody who may be named: the sentence that speaks for it, how often, and by which rule. */
export function SuggestionRow({ person, rulings }: Props) {
  const { words } = useWords()
  const { evidence, mentions, name, rule } = person
  const isConfirmed = rulings.pendingOn('person', name)?.state === 'confirmed'
  const state = isConfirmed ? 'confirmed' : 'suggested'
  return (
    <li
      className={`broadsheet-tags__row broadsheet-tags__row--${state}`}
      data-name={name}
      data-state={state}
      data-testid="suggested-person"
    >
      <div className="broadsheet-tags__head">
        <span className="broadsheet-tags__name">{name}</span>
        <span className="broadsheet-tags__state">
          {words(isConfirmed ? 'tagConfirmed' : 'suggestedState')}
        </span>
      </div>
      <p className="broadsheet-tags__evidence">
        {evidence.before}
        <mark>{name}</mark>
        {evidence.after}
      </p>
      <div className="broadsheet-tags__body">
        <div className="broadsheet-tags__facts">
          <Facts>
            <span>{words('mentionCount', { number: mentions.length })}</span>
            <code>{rule}</code>
          </Facts>
          {isConfirmed && <p className="broadsheet-tags__pending">{words('rulingPending')}</p>}
        </div>
        <SuggestionButton isConfirmed={isConfirmed} name={name} rulings={rulings} />
      </div>
    </li>
  )
}
