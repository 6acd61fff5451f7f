import { wordTable } from '../../../core/words/wordTable.js'
import { signSet } from '../../../core/words/characterSet.js'
import { NAME_PARTS, STEPPE_PLACES, WHOLE_PARTS } from '../words/peoplesNames.js'
import { SOUND_PLACES } from '../words/segmented.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { followScore } from './follow.js'
import { type NameShape } from './nameShape.js'

const PARTS = wordTable([...NAME_PARTS, ...WHOLE_PARTS])
const MOST_PARTS = 4
const SHORTEST = 3

/**
 * A name of the northern and western peoples: 那日苏, 扎西多吉. Null when none is there.
 * @param mayBeOne Whether a single part of two characters will do.
 */
export function peoplesNameAt(text: string, start: number, mayBeOne = false): NameShape | null {
  let end = start
  let best: NameShape | null = null
  for (let parts = 1; parts <= MOST_PARTS; parts++) {
    const part = parts === 1 ? firstPart(text, start) : PARTS.wordAt(text, end)
    if (part === undefined) break
    end += part.length
    const follow = followScore(text, end)
    const isLong = end - start >= SHORTEST
    if (isLong || mayBeOne ? follow >= 1.5 : false) {
      best = { end, follow, name: text.slice(start, end), score: follow + 1 }
    }
  }
  return best
}

/** What such names are written with; 和 and the like join or go on oftener than they belong to one. */
const SOUNDS = signSet(
  (SOUND_CHARACTERS.units + NAME_PARTS.filter(isLongPart).join('')).replace(/[和都知连]/g, ''),
)
const LONGEST = 8
/** Towns, pastures and banners bear such names as well: 苏木, 嘎查 and what else names a place. */
const PLACE = wordTable(STEPPE_PLACES)

function isLongPart(part: string): boolean {
  return part.length > 1
}

/** Where the run of characters ends that write the sounds of such names. */
export function soundsEnd(text: string, start: number): number {
  let end = start
  while (end - start < LONGEST && isSoundAt(text, end)) end++
  return end
}

/** 和 is one where it ends a part: 呼和巴日, not 萨仁和. */
const isSoundAt = (text: string, at: number): boolean =>
  SOUNDS.hasAt(text, at) || (text[at] === '和' && PARTS.wordBefore(text, at + 1) !== undefined)

/** Whether what stands from `start` is the name of a place, up to the word that says so: 阿某善图苏木. */
export function isSteppePlace(text: string, start: number): boolean {
  const end = soundsEnd(text, start)
  for (let at = start + SHORTEST; at <= end; at++) {
    const word = PLACE.wordAt(text, at)
    if (word !== undefined && !LEADER.hasAt(text, at + word.length)) return true
  }
  return false
}

/** 镇长, 旗委: with these behind it the word is part of a title. */
const LEADER = signSet('长委')

/**
 * A name of their sounds alone, the whole run of three characters or more: for places behind a title, where a
 * name stands anyway. Null where it is a place or goes on in other words.
 */
export function steppeNameAt(text: string, start: number): NameShape | null {
  const end = soundsEnd(text, start)
  const follow = followScore(text, end)
  if (end - start < SHORTEST || follow < 1.5 || isSteppePlace(text, start)) return null
  const name = text.slice(start, end)
  if (SOUND_PLACES.has(name) || WHETHER.test(name)) return null
  return { end, follow, name, score: follow }
}

/** 来不来 */
const WHETHER = /^(.)不\1/u

/** Every name of the northern and western peoples that may begin at `start`, wherever it ends. */
export function peoplesNamesAt(text: string, start: number): { end: number; name: string }[] {
  const found: { end: number; name: string }[] = []
  let part = firstPart(text, start)
  for (let end = start; part !== undefined && found.length < MOST_PARTS;) {
    end += part.length
    if (end - start >= SHORTEST) found.push({ end, name: text.slice(start, end) })
    part = PARTS.wordAt(text, end)
  }
  return found
}

/** Parts of one character only end a name. */
function firstPart(text: string, start: number): string | undefined {
  const part = namePartAt(text, start)
  return part !== undefined && part.length > 1 ? part : undefined
}

/** The part of such a name that stands at `at`. */
export const namePartAt = PARTS.wordAt

/** Whether such a name may begin with this UTF-16 unit. */
export const mayBeginPeoplesName = PARTS.mayBegin
