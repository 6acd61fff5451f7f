'use client'
import type { ImportEntry } from '../../intake/core/importAnswers.js'
import { useWords } from '../useWords.js'
import { EntryList } from './EntryList.js'
import type { ImportSlugs } from './importSlugs.js'
import { UndoButton } from './UndoButton.js'
import type { Saved } from './useImport.js'

type Props = {
  onUndone: (removed: ImportEntry[]) => void
  saved: Saved
  slugs: ImportSlugs
}

/** What was saved, each with a way to it, and the way back. */
export function SavedPanel({ onUndone, saved, slugs }: Props) {
  const { words } = useWords()
  const count = saved.entries.filter(({ collection }) => collection !== 'editions').length
  return (
    <section className="broadsheet-import__saved" data-testid="import-saved">
      <h2>{words('importSaved', { number: count })}</h2>
      <EntryList entries={saved.entries} slugs={slugs} />
      <UndoButton id={saved.id} key={saved.id} onUndone={onUndone} slugs={slugs} />
    </section>
  )
}
