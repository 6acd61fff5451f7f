import { byText } from '../../../core/byText.js'
import { anyOf } from '../words/anyOf.js'
import { signSet } from '../words/characterSet.js'
import { CUT_WORDS, KEPT_WHOLE } from '../words/organizations.js'
import { DESCRIPTIONS, GROUP_HEADS, HEAD_PREFIXES, TITLE_HEADS } from '../words/titles.js'

/** The head of a title in a text: 副局长 in 县教育局副局长. */
export type TitleHead = { end: number; kind: 'description' | 'group' | 'title'; start: number }

const PREFIX = `(?:${anyOf(HEAD_PREFIXES)})*`
const HEAD = new RegExp(
  `(?:${anyOf(HEAD_PREFIXES)}){0,3}(?:${anyOf([...TITLE_HEADS, ...GROUP_HEADS, ...DESCRIPTIONS])})`,
  'g',
)
const IS_GROUP = new RegExp(`(?:${anyOf(GROUP_HEADS)})$`)
const IS_DESCRIPTION = new RegExp(`^${PREFIX}(?:${anyOf(DESCRIPTIONS)})$`)
const STOPS = signSet('，。；：！？“”‘’《》（）()【】[]—…\n\r、／/!?;:,')
const LONGEST_UNIT = 30
const CUT = new RegExp(anyOf(CUT_WORDS), 'g')
const KEPT = new RegExp(anyOf(KEPT_WHOLE), 'g')
/** 县/市/区 + X和Y + 局: the 和 of a department's name. */
const DEPARTMENT =
  /[省市县区旗州][\u3400-\u9fff]{2,8}[和与][\u3400-\u9fff]{2,10}(?:局|委|厅|部|办|中心)/g
const NUMBER_BEFORE = /^\d+(?:多|余)?[名位个]?|^[一两三四五六七八九十]+[名位]/

/** All title heads of a text, in order, the longest at each place. */
export const titleHeads: (text: string) => readonly TitleHead[] = byText((text) =>
  [...text.matchAll(HEAD)].map((match) => {
    const start = match.index
    return { end: start + match[0].length, kind: kindOf(match[0]), start }
  }),
)

const kindOf = (head: string): TitleHead['kind'] =>
  IS_GROUP.test(head) ? 'group' : IS_DESCRIPTION.test(head) ? 'description' : 'title'

/** Where the unit that ends in a head begins: behind the last stop or cut word in front of the head. */
export function unitStart(text: string, head: TitleHead, floor: number): number {
  let start = head.start
  while (start > floor && head.start - start < LONGEST_UNIT && !STOPS.hasAt(text, start - 1)) {
    start--
  }
  const before = text.slice(start, head.start)
  return start + trimmed(before)
}

/** Length of what stands in front of the title proper. */
const trimmed = byText((before): number => {
  const kept = stretchesOf(before)
  let cut = 0
  for (const match of before.matchAll(CUT)) {
    const end = match.index + match[0].length
    const isKept = kept.some(([from, to]) => match.index < to && end > from)
    if (!isKept) cut = end
  }
  return cut + (NUMBER_BEFORE.exec(before.slice(cut))?.[0].length ?? 0)
})

function stretchesOf(text: string): [number, number][] {
  const words = [...text.matchAll(KEPT)]
  const departments = [...text.matchAll(DEPARTMENT)]
  return [...words, ...departments].map((match) => [match.index, match.index + match[0].length])
}
