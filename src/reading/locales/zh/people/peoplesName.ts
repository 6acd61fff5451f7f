import { wordTable } from '../../../core/words/wordTable.js'
import { NAME_PARTS } from '../words/peoplesNames.js'
import { followScore, type NameShape } from './nameShape.js'

const PARTS = wordTable(NAME_PARTS)
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
