/** How days, months, quarters and hours are printed: sources of patterns. */

export const PARTS_OF_DAY = '(?:上午|下午|中午|早上|早晨|清晨|凌晨|傍晚|晚上|夜里|晚间|晚|早)'

const N = '[0-9０-９]{1,2}'
const CN = '[一二三四五六七八九十]{1,3}'
/** In front of figures that are a part of a longer number. */
export const IN_NUMBERS = '0123456789０１２３４５６７８９.．:：/／-'
const NO_DIGIT = '(?<![0-9０-９.．:：/／-])'
const DASH = '(?:至|到|[-—–~～－]+)'
/** Signs with which what stands between two days ends. */
export const DASHES = '至到-—–~～－'
/** Behind 日 and 号 where they are no day: 3号楼. */
export const NUMBERED = '楼院线房门库'
/** Lunar months have days of their own; 三十 of the second month may be one of them. */
const NOT_LUNAR = '(?<!农历|阴历|旧历|夏历|闰|农历[^，。；]{0,8})'
const BEFORE_HOUR = '(?<=[日号]|上午|下午|中午|早上|早晨|清晨|凌晨|傍晚|晚上|当天|当日)'
const NOT_SCORE = '(?!\\s*(?:[战取险小大击告获领]?[胜负败]|战平|击败|力克))'

/**
 * Each is tried where a figure or a numeral begins, the first that fits is taken; beside it the characters of which one stands behind
 * those figures or numerals.
 */
export const TIME_PATTERNS: readonly (readonly [follows: string, source: string])[] = [
  [
    '年月',
    `${NO_DIGIT}(?:(?<year>[0-9０-９]{4})年)?(?<month>${N})月(?<day>${N})[日号](?![${NUMBERED}])`,
  ],
  ['年', `${NO_DIGIT}(?<year>[0-9０-９]{4})年(?<month>${N})月`],
  ['月', `${NO_DIGIT}(?<month>${N})月(?=份|底|初|末|上旬|中旬|下旬)`],
  ['日号', `(?<=(?<month>${N})月${N}[日号]?${PARTS_OF_DAY}?${DASH})(?<day>${N})[日号]`],
  [
    '-/.',
    `${NO_DIGIT}(?<year>(?:19|20)\\d\\d)([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})(?![\\d/-]|\\.\\d)`,
  ],
  ['时点', `(?<!历时|用时|耗时|共计|[0-9０-９.．])(?<hour>${N})[时点](?<minute>${N})分(?!钟|球)`],
  [
    '时点:：',
    `(?<=(?<morning>上午|早上|早晨|清晨|凌晨))(?<hour>${N})(?:[时点]|[:：](?<minute>[0-9０-９]{2}))`,
  ],
  [
    '时点:：',
    `${BEFORE_HOUR}(?<hour>${N})(?:[时点](?![0-9０-９])|[:：](?<minute>[0-9０-９]{2})${NOT_SCORE})`,
  ],
  [
    '年月',
    `${NOT_LUNAR}(?<![〇零○一二三四五六七八九十])(?:(?<year>[一二][〇零○一二三四五六七八九]{3})年)?(?<month>${CN})月(?<day>${CN})日`,
  ],
  ['季', `(?<=第)(?<!连续第)(?<quarter>[五六七八九]|[5-9])季度`],
]

/** Of which figures and numerals a time is made. */
export const TIME_SIGNS = '0123456789０１２３４５６７８９〇零○一二三四五六七八九十'
