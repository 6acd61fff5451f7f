import { type Stretch } from '../../../core/lines.js'
import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { placesOfWords, wordTable } from '../../../core/words/wordTable.js'
import { CUT_WORDS, KEPT_WHOLE } from '../words/organizations.js'

const STOPS = signSet('，。；：！？“”‘’《》（）()【】[]—…\n\r、／/!?;:,')
const LONGEST_UNIT = 30
const CUT = wordTable(CUT_WORDS)
const KEPT = wordTable(KEPT_WHOLE)
/** 县/市/区 + X和Y + 局: the 和 of a department's name. */
const DEPARTMENT =
  /[省市县区旗州][\u3400-\u9fff]{2,8}[和与][\u3400-\u9fff]{2,10}(?:局|委|厅|部|办|中心)/g
const JOINS_DEPARTMENT = signSet('和与')
const NUMBER_BEGINS = signSet('0123456789一两三四五六七八九十')
// 17路车队 is a body, 17名 counts.
const NUMBER_BEFORE = /^\d+(?:多|余)?(?:[名位个]|(?![路号中小\d]))|^[一两三四五六七八九十]+[名位]/

/** Where the unit that ends in a head begins: behind the last stop or cut word in front of the head. */
export function unitStart(text: string, headStart: number, floor: number): number {
  let start = stopBefore(text, headStart, { floor, headStart })
  if (start === headStart) return quotedBefore(text, start, floor)
  if (opensMemorial(text, start)) start++
  const quoted = quotedBefore(text, start, floor)
  if (quoted < start) start = stopBefore(text, quoted, { floor, headStart })
  const named = namedByJoin(text, start) ? 1 : 0
  const cut = trimmed(text.slice(start + named, headStart))
  return cut > 0 ? start + named + cut : start
}

/** ——记某派出所民警某某: what the story under the headline is about. */
const opensMemorial = (text: string, start: number): boolean =>
  standsAt(text, '记', start) && standsAt(text, '—', start - 1)

type Reach = { floor: number; headStart: number }

/** The offset behind the last stop in front of a place, no further than a title reaches. */
function stopBefore(text: string, from: number, { floor, headStart }: Reach): number {
  let start = from
  while (start > floor && headStart - start < LONGEST_UNIT && !STOPS.hasAt(text, start - 1)) start--
  return start
}

/** “红围巾”志愿服务队: where the name in quotation marks begins that a body bears; `at` where none ends there. */
function quotedBefore(text: string, at: number, floor: number): number {
  if (!standsAt(text, '”', at - 1)) return at
  const open = text.lastIndexOf('“', at - 1)
  const isName = open >= floor && /^“[\u3400-\u9fff]{2,8}”$/.test(text.slice(open, at))
  return isName ? open : at
}

/** 甲、和光物流总经理乙: behind the sign of a list 和 joins nothing, it begins a name. */
const namedByJoin = (text: string, start: number): boolean =>
  standsAt(text, '、', start - 1) && JOINS_DEPARTMENT.hasAt(text, start)

const JOINS = new Set(['和', '与', '同'])
/** Behind these 和 joins: 他和经理, 又和经理. */
const BEFORE_JOIN = signSet('他她它我你您又也还并再先都就')

/** 某镇负责人和县水利局局长: behind whoever heads something 和 leads to the next one. */
const HEAD_BEFORE =
  /^.*(?:负责人|负责同志|书记|主任|[局处科所站院校镇乡部]长)[和与](?=[\u3400-\u9fff]{2})/

/** Length of what stands in front of the title proper. */
function trimmed(before: string): number {
  const cut = Math.max(lastCut(before), HEAD_BEFORE.exec(before)?.[0].length ?? 0)
  if (!NUMBER_BEGINS.hasAt(before, cut)) return cut
  return cut + (NUMBER_BEFORE.exec(before.slice(cut))?.[0].length ?? 0)
}

/** End of the last cut word that is no part of a word kept whole. */
function lastCut(before: string): number {
  const cuts = placesOfWords(before, CUT)
  if (cuts.length === 0) return 0
  const kept = keptIn(before)
  for (let index = cuts.length - 1; index >= 0; index--) {
    const cut = cuts[index]
    const from = cuts[index - 1]?.end ?? 0
    if (cut && !isInName(before, from, cut) && !haveMet(kept, cut)) return cut.end
  }
  return 0
}

/** 锦和纺织, 仁和医院: behind a single character 和 joins nothing, unless that is 他 or the like. */
const isInName = (
  text: string,
  from: number,
  { start, word }: { start: number; word: string },
): boolean => start - from === 1 && JOINS.has(word) && !BEFORE_JOIN.hasAt(text, from)

function haveMet(stretches: readonly Stretch[], { end, start }: Stretch): boolean {
  for (const other of stretches) if (start < other.end && end > other.start) return true
  return false
}

/** Stretches of words and departments that hold a cut word as a part of theirs. */
function keptIn(text: string): readonly Stretch[] {
  const words = placesOfWords(text, KEPT)
  if (JOINS_DEPARTMENT.countIn(text, 0, text.length) === 0) return words
  const kept: Stretch[] = [...words]
  DEPARTMENT.lastIndex = 0
  for (let match = DEPARTMENT.exec(text); match; match = DEPARTMENT.exec(text))
    kept.push({ end: DEPARTMENT.lastIndex, start: match.index })
  return kept
}
