import { type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { SOUND_CHARACTERS } from '../words/surnames.js'
import { foreignNameAt, isHanAt } from './nameShape.js'

const DOT = /[·•・‧]/g
const FEWEST = 2

/** A foreign name by its dot alone: every character of both parts writes a sound. */
export const dottedNames: PersonDetector = {
  id: 'zh-dotted-name',
  describe: '阿某某某·买某某 without a title',
  find: ({ text }) => {
    const found: PersonMatch[] = []
    for (const { index } of text.matchAll(DOT)) {
      const start = soundStart(text, index)
      const name = index < (found.at(-1)?.end ?? 0) ? null : foreignNameAt(text, start)
      if (!name || index - start < FEWEST || name.end - index <= FEWEST) continue
      if (isHanAt(text, start - 1) || (isHanAt(text, name.end) && name.follow < 2)) continue
      found.push({
        end: name.end,
        name: name.name,
        positions: [],
        rule: 'zh-dotted-name',
        start,
        tier: 'mention',
        title: null,
        titleSource: null,
      })
    }
    return found
  },
}

function soundStart(text: string, dot: number): number {
  let start = dot
  while (start > 0 && dot - start < 8 && SOUND_CHARACTERS.hasAt(text, start - 1)) start--
  return start
}
