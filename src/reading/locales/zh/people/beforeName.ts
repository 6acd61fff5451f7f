import { signSet } from '../../../core/words/characterSet.js'
import { standsAt } from '../../../core/words/units.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { INTRODUCTIONS_BEFORE } from '../words/introductions.js'
import { BODY_ENDS } from '../words/organizations.js'
import { isHanAt } from './follow.js'

/** What one side of a name says: the rule it stands for, and how much it says that this is a name. */
export type Side = { id: string; weight: number }

const INTRODUCED = new Map(
  INTRODUCTIONS_BEFORE.flatMap(({ id, weight, words }) =>
    words.map((word): [string, Side] => [word, { id, weight }]),
  ),
)
const SIDES = wordMap(INTRODUCED)
const SENTENCE_EDGE = signSet('。！？\n”')
const CLAUSE_EDGE = signSet('，；：（“—')
const LISTED: Side = { id: 'zh-beside', weight: 0 }
const BODY_END = signSet(BODY_ENDS)
const PERSON_END = signSet('员长师手家工生人民户友者匠')

/** Every unit in front of which a name may begin: most places of a text are ruled out by one look. */
export const LEADS_TO_NAME =
  '。！？\n”，；：（“—、和与及员长师手家工生人民户友者匠' +
  BODY_ENDS +
  [...INTRODUCED.keys()].map((word) => word.charAt(word.length - 1)).join('')

const OF = INTRODUCED.get('的')
const NOTHING: Side = { id: 'zh-introduced', weight: -1 }
const SENTENCE: Side = { id: 'zh-subject', weight: 1 }
const CLAUSE: Side = { id: 'zh-subject', weight: 0.8 }
const BODY: Side = { id: 'zh-body-before', weight: 0.2 }
const TRADE: Side = { id: 'zh-trade-before', weight: 0.6 }
const AGED: Side = { id: 'zh-aged', weight: 2.2 }
const BY_LIVING: Side = { id: 'zh-of-phrase', weight: 2.4 }
const HOME: Side = { id: 'zh-of-phrase', weight: 1.6 }

/** What stands before a name that begins at `start`; a weight below 0 where none can begin. */
export function beforeName(text: string, start: number): Side {
  if (start === 0 || SENTENCE_EDGE.hasAt(text, start - 1)) return SENTENCE
  if (CLAUSE_EDGE.hasAt(text, start - 1)) return SIDES.before(text, start) ?? CLAUSE
  if (standsAt(text, '、', start - 1)) return LISTED
  if (!isHanAt(text, start - 1)) return NOTHING
  const said = SIDES.before(text, start)
  if (said) return said === OF ? ofPhrase(text, start - 1, said) : said
  if (PERSON_END.hasAt(text, start - 1)) return TRADE
  return BODY_END.hasAt(text, start - 1) ? BODY : NOTHING
}

/** 做电商的某某, 养蜂的某某: somebody by what they live on. */
const BY_TRADE =
  /(?:^|[，。；：“”、年月日问向和对给让请找跟叫见有])(?:在[\u3400-\u9fff]{1,6})?(?:做|搞|开|卖|养|种|跑|磨|剃|补|蒸|炸|卤|当|教|学|写|画|弹|唱|读|念|修|管|打|看|守|送|贩|收|承包|经营|从事|负责)[\u3400-\u9fff]{1,5}的$/
const HOME_WORDS =
  /(?:家住|来自|住在|出生在|生长在|年龄最|今年|一起|排在|坐在|站在|守在|毕业的$|(?:年级|返乡|回乡|创业|退伍|退役|下岗|打工|务工|同村|同组|邻村|隔壁|对门|村里|组里|班里|队里|同行)的$|最[大小长]的$|最年[轻长]的$)[^，。；]*$/

function ofPhrase(text: string, at: number, plain: Side): Side {
  if (standsAt(text, '岁', at - 1)) return AGED
  const words = text.slice(Math.max(0, at - 20), at + 1)
  if (BY_TRADE.test(words)) return BY_LIVING
  return HOME_WORDS.test(words) ? HOME : plain
}
