import { withConfirmedNames } from '../../articles/core/confirmedNames.js'
import { type ArticleTags, groupTags } from '../../articles/core/groupTags.js'
import { type KeptTags, keyTags, mergeTags } from '../../articles/core/mergeTags.js'
import { markOverridden } from '../../articles/core/overrides.js'
import { wordsOf } from '../../articles/core/warningKey.js'
import type { Item } from '../../documents/item.js'
import type { KeptWarning, Override } from '../../documents/warning.js'

/** What the server keeps of a story beside its text. */
export type Saved = KeptTags & { overrides: Override[]; warnings: KeptWarning[] }

/** A warning with the words it is about, as they stand in the text now. */
export type LiveWarning = KeptWarning & { words: string }

/** Tags and warnings of the text as it is now. */
export type LiveTags = ArticleTags & { warnings: LiveWarning[] }

/**
 * What the panel shows of a text: by the same functions as a save, so that the two cannot disagree and what a person
 * has rejected or overridden stays so.
 * @param item the text as read now; null while it cannot be read: then what was saved
 */
export function liveTags(item: Item | null, saved: Saved): LiveTags {
  const kept = keyTags(saved)
  if (!item) return { ...kept, warnings: saved.warnings.map((w) => ({ ...w, words: wordsIn(w) })) }
  const read = withConfirmedNames(groupTags(item), {
    kept: kept.people,
    rulings: [],
    text: item,
  })
  const warnings = markOverridden(item, saved.overrides)
  return {
    ...keyTags(mergeTags(read, saved, [])),
    warnings: warnings.map((warning) => ({ ...warning, words: wordsOf(warning, item) })),
  }
}

/** The words of a kept warning: its key holds them. */
const wordsIn = ({ key }: KeptWarning): string => key.split('|')[1] ?? ''
