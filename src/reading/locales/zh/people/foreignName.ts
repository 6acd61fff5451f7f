import { signSet } from '../../../core/words/characterSet.js'
import { unitAt } from '../../../core/words/units.js'
import { LATER_VERBS } from '../words/names.js'
import { SOUTHERN_SOUNDS } from '../words/peoplesNames.js'
import { AFTER_PLACES, SOUND_PLACES } from '../words/segmented.js'
import { SOUND_CHARACTERS, SOUNDS_BEHIND_DOT } from '../words/surnames.js'
import { mayBeginPeoplesName, namePartAt } from './peoplesName.js'
import { followScore, isHanAt } from './follow.js'
import { canBeGiven, type NameShape } from './nameShape.js'

/** The dots that part a foreign name. */
export const DOTS = '·•・‧'

const SOUTHERN = signSet(SOUTHERN_SOUNDS)
const DOT_SIGNS = signSet(DOTS)
const LONGEST_FIRST = 8
const LONGEST = 40

/** Whether one of the dots that part a foreign name stands at `at`. */
export const isDotAt = (text: string, at: number): boolean => DOT_SIGNS.hasAt(text, at)

/**
 * A foreign name with its dots: the part before the first dot whole, since a title ends in front of it, the
 * rest as far as its characters write sounds. Null when none is there.
 * @param isAnchored Whether a title ends right before it; else its first part must write sounds, too.
 */
export function foreignNameAt(text: string, start: number, isAnchored = true): NameShape | null {
  const dot = firstDot(text, start)
  if (dot < 0 || (!isAnchored && !isAllSound(text, start, dot))) return null
  if (isAnchored && !mayBeFirst(text, start, dot)) return null
  const from = dot + 1
  let end = from
  while (end - start < LONGEST && isSound(text, end)) end += partLength(text, end)
  while (isDotAt(text, end - 1) && end > from) end--
  const sounds = end === from ? from : plainestEnd(text, from + 1, end)
  const best = wholePart(text, { end: sounds, from, start })
  if (best === from) return null
  return { end: best, follow: followScore(text, best), name: text.slice(start, best), score: 4 }
}

/** Whether a name of another people may begin there: with a sound, with a part of a name, or in front of a dot. */
export const mayBeginOtherName = (text: string, start: number): boolean =>
  SOUND_CHARACTERS.hasAt(text, start) ||
  mayBeginPeoplesName(unitAt(text, start)) ||
  firstDot(text, start) >= 0

/** 前三名由, 向: what stands in front of the name and is none of it. */
const LEADS = signSet('由对向让跟把给被为是的')
/** 手记·山里: what writes no sound at all is no part of a name. */
const mayBeFirst = (text: string, start: number, dot: number): boolean => {
  if (LEADS.countIn(text, start, dot) > 0) return false
  for (let at = start; at < dot; at++) if (isSound(text, at)) return true
  return false
}

const LONGEST_PART = 4
/** 艾某问: what somebody does. */
const VERBS = signSet(LATER_VERBS)
const MAY_END = 1.5

type Part = { end: number; from: number; start: number }

/** The last part of a name of two with signs that write no sound elsewhere, as far as it plainly goes: 吉克·万山. */
function wholePart(text: string, { end, from, start }: Part): number {
  if (end > from && (followScore(text, end) >= MAY_END || VERBS.hasAt(text, end))) return end
  if (from - start > LONGEST_PART + 1 || !isLikely(text, start, from - 1)) return end
  for (let whole = Math.max(end, from) + 1; whole <= from + LONGEST_PART; whole++) {
    if (!canBeGiven(text, whole - 1, whole)) return end
    if (whole - from > 1 && followScore(text, whole) >= MAY_END)
      return isLikely(text, from, whole) ? whole : end
  }
  return end
}

/** Whether half of a part or more write sounds. */
function isLikely(text: string, start: number, end: number): boolean {
  let sounds = 0
  for (let at = start; at < end; at++) if (isSound(text, at)) sounds++
  return sounds * 2 >= end - start
}

function isAllSound(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += partLength(text, at)) if (!isSound(text, at)) return false
  return true
}

const SHORTEST_SOUNDS = 3
const PLACE_ENDS = signSet(AFTER_PLACES)

/** A run of sounds without a dot that may be somebody's name, the longest: 克里斯, 安德烈耶夫. Null when none is there. */
export function soundNameAt(text: string, start: number): NameShape | null {
  let end = start
  while (end - start < LONGEST && SOUND_CHARACTERS.hasAt(text, end)) end++
  if (end - start < SHORTEST_SOUNDS || PLACE_ENDS.hasAt(text, end)) return null
  const follow = followScore(text, end)
  const name = text.slice(start, end)
  if (follow < 1.5 || SOUND_PLACES.has(name)) return null
  return { end, follow, name, score: follow }
}

function firstDot(text: string, start: number): number {
  let at = start
  while (at - start < LONGEST_FIRST && isHanAt(text, at)) at++
  return at > start && isDotAt(text, at) ? at : -1
}

/** Of the ends that a run of sounds may have the plainest, and of those the last. */
function plainestEnd(text: string, first: number, last: number): number {
  let best = last
  for (let end = last - 1; end >= first; end--) {
    if (followScore(text, end) > Math.max(1, followScore(text, best))) best = end
  }
  return best
}

/** 阿不都 and the like hold characters that write no sound elsewhere. */
const partLength = (text: string, at: number): number => namePartAt(text, at)?.length ?? 1

/** Whether a sign writes a sound in a name with a dot. */
export const isSound = (text: string, at: number): boolean =>
  SOUND_CHARACTERS.hasAt(text, at) ||
  SOUNDS_BEHIND_DOT.hasAt(text, at) ||
  SOUTHERN.hasAt(text, at) ||
  namePartAt(text, at) !== undefined ||
  (isDotAt(text, at) && !isDotAt(text, at - 1))
