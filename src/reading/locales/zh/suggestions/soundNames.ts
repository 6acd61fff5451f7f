import {
  type PlacedWord,
  type SuggestedName,
  type SuggestionRule,
} from '../../../core/suggestions/rule.js'
import { signSet } from '../../../core/words/characterSet.js'
import { isDotAt } from '../people/foreignName.js'
import { endsAsBody } from '../people/bodyEnds.js'
import { isHanAt } from '../people/follow.js'
import { type Lexicon } from '../words/lexicon.js'
import { AFTER_PLACES, SOUND_PLACES, TAGGED_AS_NAMES } from '../words/segmented.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { isNameTag, isUnknown } from './shapes.js'

const SHORTEST = 3
/** From here on one sign that writes no sound is forgiven. */
const LONG = 5
const LONGEST_PART = 6
const PLACE_ENDS = signSet(AFTER_PLACES)

/** Foreign names: words next to each other of which every character writes a sound, with or without dots. */
export const soundNames = ({ neverNames }: Lexicon): SuggestionRule => ({
  id: 'zh-sound-name',
  describe:
    'words that write the sounds of a foreign name, one of them taken for a name or unknown',
  find: (text, words) =>
    runsOf(words).flatMap((run): SuggestedName[] => {
      const [first, last] = [run[0], run.at(-1)]
      if (!first || !last || !isName(run, text)) return []
      const name = text.slice(first.start, last.end)
      return neverNames.has(name) ? [] : [{ end: last.end, name, start: first.start }]
    }),
})

type Run = PlacedWord[]

/** Words that follow each other without a gap; beside a dot any word of Chinese signs goes. */
function runsOf(words: readonly PlacedWord[]): Run[] {
  const runs: Run[] = []
  let open: null | Run = null
  words.forEach((word, index) => {
    const besideDot = isDot(words[index - 1]) || isDot(words[index + 1])
    const goesOn = isDot(word) ? open !== null : besideDot ? isPart(word) : isSound(word)
    if (!goesOn) open = null
    else if (open && !partsNames(open, word)) open.push(word)
    else runs.push((open = [word]))
  })
  return runs.map(withoutLastDots)
}

/** Two names next to each other, each whole in the dictionary. */
const partsNames = (open: Run, word: PlacedWord): boolean => {
  const last = open.at(-1)
  return Boolean(last && isWhole(last) && isWhole(word))
}
const isWhole = (word: PlacedWord): boolean => isNameTag(word) && word.word.length >= SHORTEST

const isDot = (word: PlacedWord | undefined): boolean =>
  word?.word.length === 1 && isDotAt(word.word, 0)

const isPart = ({ word }: PlacedWord): boolean =>
  word.length <= LONGEST_PART && isHanAt(word, 0) && isHanAt(word, word.length - 1)

function isSound(word: PlacedWord): boolean {
  const { length } = word.word
  if (SOUND_PLACES.has(word.word) || TAGGED_AS_NAMES.has(word.word)) return false
  if (length > 1 && !isNameTag(word) && !isUnknown(word)) return false
  const others = length - SOUND_CHARACTERS.countIn(word.word, 0, length)
  return others === 0 || (others === 1 && length >= LONG && word.tag === 'nrt')
}

const withoutLastDots = (run: Run): Run => run.slice(0, run.findLastIndex((w) => !isDot(w)) + 1)

function isName(run: Run, text: string): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || last.end - first.start < SHORTEST) return false
  if (run.some(isDot)) return true
  const name = text.slice(first.start, last.end)
  if (SOUND_PLACES.has(name) || endsAsBody(name) || PLACE_ENDS.hasAt(text, last.end)) return false
  return run.some((word) => isNameTag(word) || (isUnknown(word) && word.word.length > 1))
}
