import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { BORNE_WORDS, HOURS, MANNERS, NAME_LIKE_WORDS } from '../words/names.js'
import { endsWord, ordinarinessAt } from '../words/ordinaryTable.js'
import { VERB_SURNAMES } from '../words/surnames.js'
import { FOR_MANY, OCCUPATIONS } from '../words/titles.js'
import { behindName } from './behindName.js'
import { isSeenActing, isVerbTwice } from './follow.js'
import { endsAsName, type NameShape } from './nameShape.js'
import { type TitleHead } from './titleHeads.js'
import { weighName } from './weighName.js'

/** 观众安静, 歌手高亢的: an ordinary word behind a title stays one where nobody is seen to act. */
export function isDoubtful(shape: NameShape, head: TitleHead, text: string): boolean {
  const { kind } = head
  const { end, follow, name } = shape
  const start = end - name.length
  if (isWithTheirs(text, end)) return false
  if (DOUBTS.some((isOne) => isOne(shape, head, text))) return true
  if (kind === 'description' && isUnlikely(shape, head, text)) return true
  if (!NAME_LIKE_WORDS.hasBetween(text, start, end) || behindName(text, end).weight >= ACTS)
    return false
  const next = text[end] ?? '，'
  if ('的地得于'.includes(next)) return true
  return kind === 'description' && follow < 3 && !'向把'.includes(next) && !isDoing(name, text, end)
}

type Doubt = (shape: NameShape, head: TitleHead, text: string) => boolean

const DOUBTS: readonly Doubt[] = [isDoneForThem, isWished, isOfWords, isTheirs]

/** 祝老人安康: what somebody wishes them. */
function isWished({ name }: NameShape, { start }: TitleHead, text: string): boolean {
  return WISHES.hasAt(text, start - 1) && NAME_LIKE_WORDS.has(name)
}

const WISHES = signSet('祝愿')

const MANY = /(?:\d{2}|[十百千万余多几数])[名位个]$/

/** 112名棋手楚河汉界论英雄: of so many none is named. */
const isOfMany = (text: string, start: number): boolean =>
  COUNTERS.hasAt(text, start - 1) && MANY.test(text.slice(Math.max(0, start - 4), start))

const COUNTERS = signSet('名位个')

/** 司机庄稼和她的徒弟: who has somebody is somebody. */
const isWithTheirs = (text: string, end: number): boolean =>
  standsAt(text, '和', end) && /^和[他她]的/.test(text.slice(end, end + 3))

const FOR_THEM =
  /(?:陪|给|为|帮|教|陪着|帮着|带着|领着|围着|围住|拉着|让|请|替)(?:[\u3400-\u9fff]{0,4})$/

/** 陪老人包饺子, 给演员盛姜汤: of a surname that is a verb as well, what is done for whom the head names. */
function isDoneForThem(
  { end, family = 1, name }: NameShape,
  head: TitleHead,
  text: string,
): boolean {
  if (family !== 1 || !DEEDS.hasAt(text, head.end)) return false
  const isUnlikelyName =
    name.length > 2
      ? behindName(text, end).weight < ACTS
      : weighName(text, head.end, end, family) < LEAST_SHORT
  return isUnlikelyName && FOR_THEM.test(text.slice(Math.max(0, head.start - 6), head.start))
}

/** 技工宿舍, 记者关注: behind what many people are an ordinary word is what they have or do. */
function isTheirs({ end, name }: NameShape, head: TitleHead, text: string): boolean {
  const start = end - name.length
  if (name.length > 2 || ordinarinessAt(text, start, end) < 2) return false
  if (head.kind !== 'title' || !OCCUPATIONS.has(text.slice(head.start, head.end))) return false
  const isBorne = NAME_LIKE_WORDS.has(name) || BORNE_WORDS.has(name)
  return !isBorne && behindName(text, end).weight < ACTS && !isDoing(name, text, end)
}

/** By its surname a name may be cut out of words, or be one that says how somebody speaks. */
function isOfWords(shape: NameShape, { kind }: TitleHead, text: string): boolean {
  const { end, family, name } = shape
  const start = end - name.length
  const least =
    name.length > 2 ? null : kind === 'description' ? LEAST_SHORT : Number.NEGATIVE_INFINITY
  if (standsAt(text, '师傅', start - 1) && !endsAsName(text, end)) return true
  if (family === 1 && endsWord(text, start) && isPartOfWords(shape, text, least)) return true
  return family !== undefined && isManner(text, start, end)
}

const SPOKEN =
  /^(?:指出|强调|要求|表示|提出|介绍|回应|肯定|评价|批评|赞|宣布|部署|听取|询问|讲|答|说)/

/** 县长严肃指出: how it is said, not who says it. */
const isManner = (text: string, start: number, end: number): boolean =>
  MANNERS.hasBetween(text, start, end) && SPOKEN.test(text.slice(end, end + 2))

/** 同事江南骑着摩托: the word is a name, since what is told behind it is somebody's doing. */
const isDoing = (name: string, text: string, end: number): boolean =>
  isVerbTwice(text, end) ||
  (isSeenActing(text, end) &&
    !standsAt(text, '在', end + 1) &&
    !HOURS.has(name) &&
    !MANNERS.has(name))

/** 师范院校 behind 名师, 儿童工作 behind 女儿: the first character ends one word, the others begin the next. */
const isPartOfWords = (
  { end, family = 1, follow, name }: NameShape,
  text: string,
  least: null | number,
): boolean =>
  follow < 1.5 ||
  weighName(text, end - name.length, end, family) < (least ?? (follow < PLAIN ? 0 : LEAST_PLAIN))

/** So plainly a sign or a whole word ends the name; then it may look less like one. */
const PLAIN = 3
const LEAST_PLAIN = -1.4
const LEAST_SHORT = -0.9

/** Surnames that are verbs with an object as well. */
const DEEDS = signSet(VERB_SURNAMES)

/** What only a person does stands behind it. */
const ACTS = 1.8
/** Something that a person may do does. */
const MAY_ACT = 0.3

/** 把 and 给 are only said of who does something. */
const DONE_TO = signSet('把给')
const mayAct = (follow: number, next = ''): number => {
  if (DONE_TO.hasAt(next, 0)) return WORD_BEHIND
  return follow > 0 ? MAY_ACT : -1
}
const WORD_BEHIND = 1.3

/** A word for anybody at all wants a likely name behind it: 读者来信, 学生宿舍. */
function isUnlikely(
  { elsewhere = 0, end, family, follow, name }: NameShape,
  head: TitleHead,
  text: string,
): boolean {
  if (isOfMany(text, head.start)) return true
  if (family === undefined) return false
  const said = behindName(text, end).weight
  const isMany = FOR_MANY.has(text.slice(head.start, head.end))
  if (said >= ACTS || isVerbTwice(text, end) || (!isMany && isDoing(name, text, end))) return false
  const isDeed = name.length > 2 || DONE_TO.hasAt(text, end)
  const behind = isDeed ? Math.max(said, mayAct(follow, text[end])) : said
  const weight = weighName(text, end - name.length, end, family) + behind
  return weight + elsewhere / 2 < (isMany ? 0.6 : -2)
}
