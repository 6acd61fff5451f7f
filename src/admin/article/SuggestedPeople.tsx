'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { SuggestionRow } from './SuggestionRow.js'
import { useMayRule } from './useMayRule.js'
import type { Rulings } from './useRulings.js'
import { useSuggestions } from './useSuggestions.js'

type Props = {
  rulings: Rulings
  /** Names that have a tag already. */
  tagged: ReadonlySet<string>
}

/** People whom no rule tags, for those who may decide on them: looked for when somebody asks. */
export function SuggestedPeople({ rulings, tagged }: Props) {
  const { words } = useWords()
  const { mayRule } = useMayRule()
  const { ask, failure, isBusy, people } = useSuggestions()
  if (!mayRule) return null
  const open = people?.filter(({ name }) => !tagged.has(name)) ?? null
  return (
    <div className="broadsheet-tags__suggested" data-testid="suggested-people">
      <Button
        buttonStyle="pill"
        disabled={isBusy}
        extraButtonProps={{ 'aria-busy': isBusy, 'data-testid': 'suggest-people' }}
        margin={false}
        onClick={() => void ask()}
        size="xsmall"
      >
        {words(isBusy ? 'working' : 'suggestPeople')}
      </Button>
      <div role="status">
        {failure && <p className="broadsheet-tags__failure">{failure}</p>}
        {open && !failure && (
          <p>
            {open.length ? words('suggestedCount', { number: open.length }) : words('suggestNone')}
          </p>
        )}
      </div>
      {open !== null && open.length > 0 && (
        <>
          <ul>
            {open.map((person) => (
              <SuggestionRow key={person.name} person={person} rulings={rulings} />
            ))}
          </ul>
          <p className="broadsheet-tags__help">{words('suggestHelp')}</p>
        </>
      )}
    </div>
  )
}
