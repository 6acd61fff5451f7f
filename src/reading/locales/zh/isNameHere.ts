import { type Stretch } from '../../core/lines.js'
import { signSet } from '../../core/words/characterSet.js'
import { wordTable } from '../../core/words/wordTable.js'
import {
  BEFORE_NAME,
  BORNE_WORDS,
  COMPANIONS,
  HOURS,
  NAME_LIKE_WORDS,
  NEVER_NAMES,
  OBJECT_VERBS,
  SINGLE_VERBS,
} from './words/names.js'
import { ordinariness } from './words/ordinaryTable.js'
import { TAGGED_AS_NAMES } from './words/segmented.js'
import { AFTER_HEADS } from './words/titles.js'
import { behindName } from './people/behindName.js'
import { isPlace } from './people/bodyEnds.js'
import { followScore } from './people/follow.js'

const EDGE = signSet('，。；：！？、‘’（）《》【】() \u3000\t\n·—”')
const QUOTE = signSet('“‘《')
const OPENS = wordTable(BEFORE_NAME)
const OBJECT = wordTable(OBJECT_VERBS)
const NEGATIONS = signSet('不没很太最更真无')
const LISTS = signSet('、和与')
const PLAIN_FOLLOW = 1.5
const CLEAR_FOLLOW = 2
/** 明白说 says how, not who. */
const ADVERBS = new Set(['明白', '简要', '简明'])
const SPEAKS_ON = /^就[^，。；]{2,30}(?:作|进行|发言|提出|讲|说明|部署)/
const SPEAKS = signSet('说称讲')
/** 在点评时说: only a person says anything. */
const SAYS_THERE = /^在[^，。；]{1,12}(?:时|中|上)(?:说|指出|强调|要求|表示|介绍)/
const ANSWERS = /^[答问道喊叹笑][，：“]/
/** 到某地督导某事: whoever does that is a person, in a headline as well. */
const GOES_TO =
  /^(?:一行)?(?:到|赴|率[^，。；]{1,8}到)[^，。；]{2,18}(?:调研|督导|检查|督查|视察|走访|慰问|看望|考察|察看|指导)/
/** 在敬老院陪老人: only a person does that. */
const STAYS_WITH = /^在[^，。；的]{2,12}(?:陪(?!伴)|看望|慰问|探望|倾听|叮嘱|询问)/
/** 文静骑电动车: a verb by itself, behind a name that is a word. */
const SINGLE_VERB = signSet(SINGLE_VERBS)
/** What no season and no hour does. */
const BODILY = signSet('脱裹背抱扶拽拎掏蹲跪拍擦')
/** 同师生一起排队: only a person does something together with others. */
const TOGETHER = /^[同和与跟][^，。；]{1,9}(?:一起|一道|一同|交谈|座谈|交流|聊)/
/** 某某和辅警: whoever is named beside such people is one. */
const AND = signSet('和与同')
const WITH = wordTable(COMPANIONS)
/** Behind a word that is no verb they begin what somebody does: 某某向大家. */
const LEADS_ON = signSet('向把')
const JOINS = signSet('由与和据请让')
const OF = signSet('的')

/**
 * Whether a name known in the item stands here as a name. Three characters are enough by themselves; two
 * want an edge on one side; an ordinary word wants a clause's edge before it and a person's verb behind.
 */
export function isNameHere(
  text: string,
  stretch: Stretch,
  name: string,
  isEdgeOfPerson: (at: number) => boolean = () => false,
): boolean {
  if (namesBody(text, stretch.end) || isPlace(text, stretch.end)) return false
  if (name.length > 2 && !NAME_LIKE_WORDS.has(name)) return true
  const { end, start } = stretch
  if (NEGATIONS.hasAt(text, start - 1) || isOfOtherWord(text, end)) return false
  if (isBeside(text, stretch, isEdgeOfPerson)) return true
  if (isOfKind(text, stretch) || tellsTime(text, end, name)) return false
  if (TITLES.wordAt(text, end) !== undefined) return true
  const grade = gradeOf(name)
  return grade === 0 ? isShortHere(text, stretch) : isWordHere(text, stretch, name, grade)
}

/** A sign of a list on either side, and a person behind it. */
const isBeside = (
  text: string,
  { end, start }: Stretch,
  isEdgeOfPerson: (at: number) => boolean,
): boolean =>
  (LISTS.hasAt(text, end) && isEdgeOfPerson(end + 1)) ||
  (LISTS.hasAt(text, start - 1) && isEdgeOfPerson(start - 1))

/** 莱霍夫机电公司: a body that bears the name. */
const namesBody = (text: string, end: number): boolean =>
  OF_BODY.hasAt(text, end) && BODY.test(text.slice(end, end + 7))

const OF_BODY = signSet('公集大中小医基研机电汽科重实药食国')
const BODY =
  /^(?:(?:机电|机械|电子|汽车|科技|重工|实业|药业|食品|国际)?(?:公司|集团)|(?:大学|中学|小学)(?!毕业|生|时|同|期|里|学)|医院|基金会|研究院|研究所)/

const TITLES = wordTable(AFTER_HEADS)
const LISTED = signSet('、')
/** 等人, 等8人, 等领导, 等参加: what may stand behind a list of people. */
const OF_PEOPLE =
  /^等(?:$|[^\u3400-\u9fff]|[一二两三四五六七八九十百多数几]|人|同志|领导|老师|专家|代表|嘉宾|学生|选手|干部|先进|获|参加|出席|陪同|随同|一行|分别|先后|前往|到|在|就|共|均)/

/** 贝母、麦冬等药材: a list that ends in what its members are, none of which is known as a person. */
const isOfKind = (text: string, { end, start }: Stretch): boolean =>
  LISTED.hasAt(text, start - 1) && text[end] === '等' && !OF_PEOPLE.test(text.slice(end, end + 8))

/** 黎明前: the word for an hour of the day, with what follows such a word. */
const tellsTime = (text: string, end: number, name: string): boolean =>
  HOURS.has(name) &&
  /^(?:前(?!往|来|去)|后|时分|时|之前|之后|起|过后)/.test(text.slice(end, end + 2))

const ASPECTS = /^(?:了(?![解然])|过(?![来去程路问])|着(?![手力眼重急迷装]))/
/** 水清则鱼现: a saying. */
const SAYING = /^则(?![表说称认强指要在从建希用提告补])[\u3400-\u9fff]{1,3}(?:[，。；！]|$)/
const DEGREES = /^得(?:再|很|更|太|多|快|慢|高|远|不|像|有)/

/** 壮不壮, 直了一辈子, 飞得再快, 行行止: what the name seems to end belongs to another word. */
function isOfOtherWord(text: string, end: number): boolean {
  const last = text[end - 1]
  if (text[end] === last) return true
  if (text[end] === '不') return text[end + 1] === last
  if (text[end] === '则') return SAYING.test(text.slice(end, end + 5))
  return '了过着得'.includes(text[end] ?? '，') && isVerbal(text.slice(end, end + 3))
}

const isVerbal = (behind: string): boolean => ASPECTS.test(behind) || DEGREES.test(behind)

/** A sign or the start of the line stands in front. */
const isEdgeBefore = (text: string, start: number): boolean =>
  start === 0 || EDGE.hasAt(text, start - 1)

/** A sign or the end of the line stands behind. */
const isSignBehind = (text: string, end: number): boolean =>
  end >= text.length || EDGE.hasAt(text, end)

/** A verb stands in front whose object is a person. */
const isTold = (text: string, start: number): boolean =>
  OBJECT.wordBefore(text, start) !== undefined

/** A name that is an ordinary word as well. */
function isWordHere(text: string, { end, start }: Stretch, name: string, grade: number): boolean {
  const follow = followScore(text, end)
  const isPlain = follow >= PLAIN_FOLLOW
  const isSign = isSignBehind(text, end)
  if ((isSign || isPlain) && isTold(text, start)) return true
  const isEdge = isEdgeBefore(text, start)
  if ((grade === 1 || isBehindSpeech(text, start)) && isEdge && !isSign && isPlain) return true
  if (LED_TO.hasAt(text, start - 1) && NEAR.test(text.slice(end, end + 2))) return true
  return (isEdge || JOINS.hasAt(text, start - 1)) && isActor(text, end, follow, name)
}

const LED_TO = signSet('到在给往从向帮替像')
const NEAR = /^(?:这样|那样|面前|对面|跟前|身旁|身边|身后|手里|手中|手上|怀里|家里|家中|肩上|耳边)/
const SPEECH_END = /[。！？，…]”$/

/** “……。”某某在现场说: right behind what somebody said stands who said it. */
const isBehindSpeech = (text: string, start: number): boolean =>
  SPEECH_END.test(text.slice(Math.max(0, start - 2), start))

/** A name of two characters that is no word. */
function isShortHere(text: string, { end, start }: Stretch): boolean {
  if (QUOTE.hasAt(text, start - 1)) return followScore(text, end) >= PLAIN_FOLLOW
  if (isEdgeBefore(text, start) || isTold(text, start)) return true
  if (OF.hasAt(text, end) && behindName(text, end).weight >= OF_PERSON) return true
  const follow = followScore(text, end)
  // Inside a clause a full stop or comma ends a noun as well as a name: 舒心的日子。 So does 的: 草木葱茏的山.
  if (follow >= CLEAR_FOLLOW && !isSignBehind(text, end) && !OF.hasAt(text, end)) return true
  return follow >= PLAIN_FOLLOW && !OF.hasAt(text, start - 1) && isOpened(text, start)
}

/** 某风的衣襟: of whom this is said is somebody. */
const OF_PERSON = 1.5

/** How much the name is an ordinary word too: 2 as much as any, 1 seldom. */
const gradeOf = (name: string): number => {
  if (name.length !== 2) return NAME_LIKE_WORDS.has(name) ? 2 : 0
  return HOURS.has(name) ? 2 : ordinariness(name) || (isSeldomWord(name) ? 1 : 0)
}

const isSeldomWord = (name: string): boolean =>
  TAGGED_AS_NAMES.has(name) || (BORNE_WORDS.has(name) && PLAIN_WORDS.has(name))

const PLAIN_WORDS = new Set(NEVER_NAMES)

const isOpened = (text: string, start: number): boolean =>
  OPENS.wordBefore(text, start, start - 2) !== undefined

const LONGEST_DOING = 40
const DOINGS = [SPEAKS_ON, SAYS_THERE, STAYS_WITH, TOGETHER]

/** A verb right behind that only a person can govern. */
function isActor(text: string, end: number, follow: number, name: string): boolean {
  if (SPEAKS.hasAt(text, end)) return !ADVERBS.has(name)
  if (ANSWERS.test(text.slice(end, end + 2)) || GOES_TO.test(text.slice(end, end + 30))) return true
  if (LEADS_ON.hasAt(text, end)) return true
  if (AND.hasAt(text, end) && WITH.wordAt(text, end + 1) !== undefined) return true
  const behind = text.slice(end, end + LONGEST_DOING)
  if (DOINGS.some((doing) => doing.test(behind))) return true
  if ((HOURS.has(name) ? BODILY : SINGLE_VERB).hasAt(text, end)) return true
  return follow >= 3 && end < text.length && !EDGE.hasAt(text, end)
}
