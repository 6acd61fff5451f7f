import { type Line, type Stretch } from '../../../core/lines.js'
import { type ItemEvidence, type PersonDetector, type PersonMatch } from '../../../core/locale.js'
import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { type Strictness } from './chooseName.js'
import { marksOf } from './marks.js'
import { type RunName, runBetweenSigns } from './nameRun.js'
import { canBeGiven, type NameShape } from './nameShape.js'
import { inFull } from './fullBodies.js'
import { bodyBefore, mayLackBody } from './ownBody.js'
import { chainTo, unitsOf } from './titleChain.js'
import { isDoubtful } from './titledDoubts.js'
import { type TitleHead } from './titleHeads.js'
import { type PeopleTools } from './tools.js'
import { NOBODY } from '../../../core/people/untitled.js'

/** The titles named so far in a sentence, for 副局长 after 县教育局局长. */
type Walk = {
  dates: readonly Stretch[]
  evidence: ItemEvidence
  /** Nothing before it can belong to the next title. */
  floor: number
  heads: readonly TitleHead[]
  lastPositions: readonly string[]
  line: Line
  nextDate: number
  sentenceEnd: number
  tools: PeopleTools
}

/** A title with the name right behind it, and the 、 list that goes on from there. */
export const byTitle = (tools: PeopleTools): PersonDetector => ({
  id: 'zh-title-before',
  describe: '县委书记某某某, 县领导甲、乙、丙, 种粮大户某某某',
  find: (line, evidence, found) => {
    const all = marksOf(line).heads
    if (all.length === 0) return NOBODY
    const isFree = ({ start }: TitleHead) => !found.some(({ end }) => end === start)
    const heads = found.length > 0 ? all.filter(isFree) : all
    const walk: Walk = {
      dates: line.dates.filter(({ form }) => form === 'point' || form === 'range'),
      evidence,
      floor: 0,
      heads,
      lastPositions: [],
      line,
      nextDate: 0,
      sentenceEnd: 0,
      tools,
    }
    const people: PersonMatch[] = []
    for (const head of heads) addTitled(people, head, walk)
    return people
  },
})

function addTitled(people: PersonMatch[], head: TitleHead, walk: Walk): void {
  const { evidence, line, tools } = walk
  if (head.start < walk.floor) return
  const nameStart = behindNote(line.text, head.end)
  const name =
    tools.chooseName(line.text, nameStart, evidence, 'anchored') ??
    (head.kind === 'group' ? firstOfGroup(nameStart, walk) : null)
  if (!name || isDoubtful(name, head, line.text) || holdsHead(name, nameStart, walk)) return
  const floor = Math.max(walk.floor, lastDateEnd(walk, head.start))
  const chain = chainTo(line.text, head, walk.heads, floor)
  enterSentence(walk, chain.start)
  const isTitle = head.kind !== 'description'
  const title = isTitle ? line.text.slice(chain.start, nameStart) : null
  const positions = title === null ? [] : spelledOut(title, chain.start, walk)
  if (isTitle && head.kind === 'title') walk.lastPositions = positions
  const first: PersonMatch = {
    end: name.end,
    name: name.name,
    positions,
    rule: isTitle ? 'zh-title-before' : 'zh-description-before',
    start: nameStart,
    tier: 'mention',
    title,
    titleSource: isTitle ? 'explicit' : null,
  }
  people.push(first)
  walk.floor = addListed(people, name, first, walk)
}

const SHORT_NAMES = [2, 3]

/** 区领导铁军、巫明辉: under the title of a group even a word is a name, where a name follows it in the list. */
function firstOfGroup(start: number, { evidence, line: { text }, tools }: Walk): NameShape | null {
  if (tools.names.familyAt(text, start) !== 1) return null
  for (const length of SHORT_NAMES) {
    const end = start + length
    if (!standsAt(text, '、', end) || !canBeGiven(text, start + 1, end)) continue
    if (!tools.chooseName(text, end + 1, evidence, 'listed')) return null
    return { end, family: 1, follow: 3, name: text.slice(start, end), score: 1 }
  }
  return null
}

/** 区长兼省长让·某某: what stands before the dot is the next title. */
const holdsHead = ({ end, name }: NameShape, start: number, { heads }: Walk): boolean =>
  name.includes('·') && heads.some((head) => head.start >= start && head.end < end)

/** The offices of a title, short bodies put in full where the item names them so. */
function spelledOut(title: string, at: number, walk: Walk): string[] {
  const { evidence, lastPositions, tools } = walk
  const { bodies, lineStart, text } = evidence
  const { offices } = tools
  const units = unitsOf(title)
  const first = units[0] ?? ''
  // 副镇长 behind the head of a town is of that town.
  const isTold = lastPositions.length > 0 && first.startsWith('副')
  const before =
    mayLackBody(first) && !isTold
      ? bodyBefore(text, lineStart + at, lineStart + walk.sentenceEnd, offices.splitUnit(first))
      : ''
  const positions = offices.positionsOf(before ? unitsOf(before + title) : units, lastPositions)
  if (bodies.length === 0) return positions
  return positions.map((office) => inFull(office, offices.splitUnit(office).body, bodies))
}

const NOTE =
  /（(?:挂职|正处级|副处级|正县级|副县级|正科级|副科级|代|兼|主持工作|[\u3400-\u9fff]{1,2}级)）/y

/** A bracket such as （挂职） between title and name belongs to the title as written. */
function behindNote(text: string, at: number): number {
  if (!standsAt(text, '（', at)) return at
  NOTE.lastIndex = at
  return at + (NOTE.exec(text)?.[0].length ?? 0)
}

const STOP = signSet('。')

/** The full stop ends the memory of titles. */
function enterSentence(walk: Walk, at: number): void {
  const { text } = walk.line
  let start = at + 1
  while (start > walk.sentenceEnd && !STOP.hasAt(text, start - 1)) start--
  if (start <= walk.sentenceEnd) return
  walk.lastPositions = []
  walk.sentenceEnd = start
}

/** End of the last date before an offset; dates are sorted and the walk only goes on. */
function lastDateEnd(walk: Walk, before: number): number {
  while ((walk.dates[walk.nextDate]?.end ?? Infinity) <= before) walk.nextDate++
  return walk.nextDate > 0 ? (walk.dates[walk.nextDate - 1]?.end ?? 0) : 0
}

const MOST_LISTED = 60

/**
 * Adds the names that a 、 adds to the first one: they carry its title, until a sign other than 、 or a new title.
 * Returns where the last of them ends.
 */
function addListed(people: PersonMatch[], name: NameShape, first: PersonMatch, walk: Walk): number {
  const { text } = walk.line
  const strictness = first.title === null ? 'listed' : 'carried'
  const most = people.length + MOST_LISTED
  let { end } = name
  while (standsAt(text, '、', end) && people.length < most) {
    const names = nextNames(end + 1, strictness, walk)
    const last = names.at(-1)
    if (!last || beginsTitle(end + 1, last.end, walk)) break
    for (const listed of names) people.push(asListed(first, listed))
    end = last.end
  }
  return end
}

const asListed = (first: PersonMatch, { end, name, start }: RunName): PersonMatch => ({
  end,
  name,
  positions: first.positions,
  rule: first.title === null ? first.rule : 'zh-title-list',
  start,
  tier: 'mention',
  title: first.title,
  titleSource: first.title === null ? null : 'list',
})

/** The name behind a sign of a list, or both where the sign between two was lost. */
function nextNames(start: number, strictness: Strictness, walk: Walk): RunName[] {
  const { evidence, line, tools } = walk
  const firm = tools.chooseName(line.text, start, evidence, 'listed')
  // A name that goes on without a sign may be the first of two.
  const run =
    firm && firm.follow > 0 ? null : runBetweenSigns(line.text, start, tools.names, LEAST_IN_RUN)
  if (run) return run
  const name = firm ?? tools.chooseName(line.text, start, evidence, strictness)
  return name ? [{ end: name.end, name: name.name, start }] : []
}

/** In a list of titled people even a word is a name. */
const LEAST_IN_RUN = -3

/** 、水利局局长 after a name begins a new title, though 水利 looks like a name. */
const beginsTitle = (from: number, to: number, { heads }: Walk): boolean =>
  heads.some(({ start }) => start >= from && start < to)
