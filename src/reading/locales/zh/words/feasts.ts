import { type Feast } from '../../../core/dates/feasts.js'

const solar = (month: number, day: number): Feast => ({ day, kind: 'solar', month })
const lunar = (
  month: number,
  day: number,
  more: { shift?: number; yearShift?: number } = {},
): Feast => ({
  day,
  kind: 'lunar',
  month: { month },
  ...more,
})
const nth = (month: number, count: number, weekday: number): Feast => ({
  kind: 'nth',
  month,
  nth: count,
  weekday,
})
const easter = (shift: number): Feast => ({ kind: 'easter', shift })

const NEW_YEARS_EVE = lunar(1, 1, { shift: -1 })
const QINGMING = 6

/** Feasts whose name can hardly be anything else. */
export const FEASTS: Record<string, Feast> = {
  元旦: solar(1, 1),
  中国人民警察节: solar(1, 10),
  情人节: solar(2, 14),
  学雷锋纪念日: solar(3, 5),
  学雷锋日: solar(3, 5),
  女生节: solar(3, 7),
  三八国际劳动妇女节: solar(3, 8),
  三八国际妇女节: solar(3, 8),
  三八妇女节: solar(3, 8),
  三八节: solar(3, 8),
  国际劳动妇女节: solar(3, 8),
  国际妇女节: solar(3, 8),
  妇女节: solar(3, 8),
  植树节: solar(3, 12),
  国际消费者权益日: solar(3, 15),
  消费者权益日: solar(3, 15),
  世界水日: solar(3, 22),
  世界气象日: solar(3, 23),
  全国中小学生安全教育日: nth(3, -1, 1),
  愚人节: solar(4, 1),
  世界卫生日: solar(4, 7),
  泼水节: solar(4, 13),
  全民国家安全教育日: solar(4, 15),
  国家安全教育日: solar(4, 15),
  世界地球日: solar(4, 22),
  世界读书日: solar(4, 23),
  中国航天日: solar(4, 24),
  世界知识产权日: solar(4, 26),
  五一国际劳动节: solar(5, 1),
  五一劳动节: solar(5, 1),
  国际劳动节: solar(5, 1),
  劳动节: solar(5, 1),
  五四青年节: solar(5, 4),
  青年节: solar(5, 4),
  世界红十字日: solar(5, 8),
  国际护士节: solar(5, 12),
  护士节: solar(5, 12),
  全国防灾减灾日: solar(5, 12),
  防灾减灾日: solar(5, 12),
  国际家庭日: solar(5, 15),
  国际博物馆日: solar(5, 18),
  中国旅游日: solar(5, 19),
  全国助残日: nth(5, 3, 7),
  母亲节: nth(5, 2, 7),
  世界无烟日: solar(5, 31),
  六一国际儿童节: solar(6, 1),
  六一儿童节: solar(6, 1),
  国际儿童节: solar(6, 1),
  儿童节: solar(6, 1),
  世界环境日: solar(6, 5),
  六五环境日: solar(6, 5),
  全国爱眼日: solar(6, 6),
  世界海洋日: solar(6, 8),
  国际档案日: solar(6, 9),
  文化和自然遗产日: nth(6, 2, 6),
  世界献血者日: solar(6, 14),
  父亲节: nth(6, 3, 7),
  全国土地日: solar(6, 25),
  国际禁毒日: solar(6, 26),
  建党节: solar(7, 1),
  建党纪念日: solar(7, 1),
  世界人口日: solar(7, 11),
  八一建军节: solar(8, 1),
  建军节: solar(8, 1),
  全民健身日: solar(8, 8),
  中国医师节: solar(8, 19),
  医师节: solar(8, 19),
  抗战胜利纪念日: solar(9, 3),
  教师节: solar(9, 10),
  九一八: solar(9, 18),
  全国爱牙日: solar(9, 20),
  烈士纪念日: solar(9, 30),
  国庆: solar(10, 1),
  十一国庆节: solar(10, 1),
  世界粮食日: solar(10, 16),
  国家扶贫日: solar(10, 17),
  万圣节: solar(10, 31),
  万圣夜: solar(10, 31),
  记者节: solar(11, 8),
  全国消防日: solar(11, 9),
  消防宣传日: solar(11, 9),
  光棍节: solar(11, 11),
  双十一: solar(11, 11),
  双11: solar(11, 11),
  感恩节: nth(11, 4, 4),
  世界艾滋病日: solar(12, 1),
  全国交通安全日: solar(12, 2),
  国际残疾人日: solar(12, 3),
  国家宪法日: solar(12, 4),
  双十二: solar(12, 12),
  双12: solar(12, 12),
  国家公祭日: solar(12, 13),
  平安夜: solar(12, 24),
  圣诞节: solar(12, 25),
  跨年夜: solar(12, 31),
  复活节: easter(0),
  耶稣受难日: easter(-2),
  中国农民丰收节: { kind: 'term', term: 17 },
  农民丰收节: { kind: 'term', term: 17 },
  寒食节: { kind: 'term', shift: -1, term: QINGMING },
  农历新年: lunar(1, 1),
  农历春节: lunar(1, 1),
  春节: lunar(1, 1),
  上元节: lunar(1, 15),
  花朝节: lunar(2, 15),
  龙抬头: lunar(2, 2),
  上巳节: lunar(3, 3),
  端午: lunar(5, 5),
  端阳节: lunar(5, 5),
  七夕: lunar(7, 7),
  乞巧节: lunar(7, 7),
  中元节: lunar(7, 15),
  中秋: lunar(8, 15),
  重阳: lunar(9, 9),
  老年节: lunar(9, 9),
  寒衣节: lunar(10, 1),
  下元节: lunar(10, 15),
  腊八: lunar(12, 8, { yearShift: -1 }),
  小年夜: lunar(12, 23, { yearShift: -1 }),
  除夕: NEW_YEARS_EVE,
  年三十: NEW_YEARS_EVE,
  大年三十: NEW_YEARS_EVE,
  大年夜: NEW_YEARS_EVE,
}

/** Names that are as often something else: figures, a small year, wishes. They need a word that makes them a day. */
export const LOOSE_FEASTS: Record<string, Feast> = {
  七一: solar(7, 1),
  三月三: lunar(3, 3),
  三八: solar(3, 8),
  二月二: lunar(2, 2),
  五一: solar(5, 1),
  九月九: lunar(9, 9),
  五四: solar(5, 4),
  八一: solar(8, 1),
  六一: solar(6, 1),
  六月六: lunar(6, 6),
  十一: solar(10, 1),
  圣诞: solar(12, 25),
  元宵: lunar(1, 15),
  小年: lunar(12, 23, { yearShift: -1 }),
  新年: solar(1, 1),
}

/** Given names of people too: they need a place of their own in the sentence. */
export const ALSO_PEOPLE: ReadonlySet<string> = new Set(
  '中秋 元旦 国庆 大寒 大暑 寒露 小寒 小暑 春分 秋分 立冬 立夏 立春 立秋 芒种 谷雨 霜降'.split(' '),
)

const TERM_NAMES =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  )
/** Weather and names too. */
const AMBIGUOUS_TERMS = new Set(['大雪', '小满', '小雪', '白露', '雨水'])

const terms = (isWanted: (name: string) => boolean): Record<string, Feast> =>
  Object.fromEntries(
    TERM_NAMES.flatMap((name, term) =>
      isWanted(name) ? [[name, { kind: 'term', term } as const]] : [],
    ),
  )

/** The 24 solar terms whose names are nothing else. */
export const SOLAR_TERMS = terms((name) => !AMBIGUOUS_TERMS.has(name))

/** Those that are weather as well. */
export const LOOSE_TERMS = terms((name) => AMBIGUOUS_TERMS.has(name))
