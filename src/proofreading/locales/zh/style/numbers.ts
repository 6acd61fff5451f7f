import type { StyleRule } from '../../../../documents/proofreading.js'
import { newsroomHabit, numbersStandard } from './sources.js'

const dashes = ['～', '~', '—', '－', '-']
const units = ['%', '‰', '％', '万', '亿']
const ranges = dashes.flatMap((dash) =>
  units.map((unit) => [`{number}${dash}{number}${unit}`, `{1}${unit}${dash}{2}${unit}`] as const),
)

const inChinese = Array.from('一二三四五六七八九')
const orders = ['十', '百', '千', '万']
const neighbours = inChinese.slice(0, -1).flatMap((first, index) =>
  orders.map((order) => {
    const second = `${inChinese[index + 1]}${order}`
    return [`${first}、${second}`, `${first}${second}`] as const
  }),
)

/** Measures of a rough number: behind 年, 月, 号 and 级 two figures may count two things. */
const measures =
  '公里 里路 米 个 天 人 名 位 户 家 亩 斤 公斤 吨 万 次 遍 岁 小时 分钟 元 块钱'.split(' ')
/** 4、5公里 for 四五公里 and, with the tens' 0, 5、60个 for 五六十个. */
const roughFigures = (zero: string, ten: string) =>
  inChinese.slice(0, -1).flatMap((first, index) => {
    const words = `${first}${inChinese[index + 1]}${ten}`
    return measures.map(
      (measure) => [`|${index + 1}、${index + 2}${zero}|${measure}`, words] as const,
    )
  })

/** How numbers are written. */
export const numbers: readonly StyleRule[] = [
  {
    examples: {
      right: ['增长3%～5%。', '投资13万元～17万元。', '2019—2020年增长5%。', '气温5～8℃。'],
      wrong: ['增长3～5%。', '投资13～17万元。'],
    },
    id: 'style-range-unit',
    reason: {
      en: 'Both ends of a range carry the sign: {{right}} (5.1.3).',
      zh: '数值范围前后都应带百分号或“万”“亿”，写作“{{right}}”（5.1.3）。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: Object.fromEntries(ranges),
  },
  {
    examples: {
      right: ['1998年5月建成。', '20世纪90年代建成。', '工期2年6个月。', '光绪24年8月立碑。'],
      wrong: ['98年5月建成。', '2018—19年度已完成。'],
    },
    except: [
      '第{digits:2}年',
      '刑{digits:2}年',
      '民国{digits:2}年',
      '光绪{digits:2}年',
      '昭和{digits:2}年',
      '康熙{digits:2}年',
      '乾隆{digits:2}年',
      '道光{digits:2}年',
      '嘉庆{digits:2}年',
      '同治{digits:2}年',
      '咸丰{digits:2}年',
      '雍正{digits:2}年',
      '平成{digits:2}年',
    ],
    id: 'style-short-year',
    reason: {
      en: 'A year has four figures (5.1.4).',
      zh: '四位数字表示的年份不应简写为两位（5.1.4）。',
    },
    source: numbersStandard,
    wrong: {
      '|{digits:2}年|{digits}月{digits}日': null,
      '{han}|{digits:2}年|{digits}月': null,
      '{start}|{digits:2}年|{digits}月': null,
      '{digits:4}—|{digits:2}年|': null,
      '{digits:4}～|{digits:2}年|': null,
      '{digits:4}-|{digits:2}年|': null,
    },
  },
  {
    examples: {
      right: ['5000人参加。', '5千米外。', '装机3千瓦。', '增长2百分点。', '2023百强县揭晓。'],
      wrong: ['5千人参加。', '捐款3百元。'],
    },
    except: [
      '{digits}.{digits}千',
      '{digits}.{digits}百',
      '千米',
      '千克',
      '千瓦',
      '千伏',
      '千卡',
      '千赫',
      '千帕',
      '千焦',
      '千字',
      '千兆',
      '千牛',
      '千安',
      '千分',
      '千巴',
      '千升',
      '千吨',
      '百分',
      '百货',
      '百科',
      '百合',
      '百事',
      '百色',
      '百强',
      '百叶',
      '百度',
      '千禧',
      '千岛',
      '千足',
      '百花',
    ],
    id: 'style-mixed-number',
    reason: {
      en: 'Figures go with 万 and 亿 alone: {{right}} (5.3).',
      zh: '阿拉伯数字后只可用“万”“亿”，应写“{{right}}”（5.3）。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: {
      '{digits:1}百': '{1}00',
      '{digits:1}千': '{1}000',
      '{digits:1}千万': '{1}000万',
      '{digits:1}百万': '{1}00万',
    },
  },
  {
    examples: {
      right: ['来了二三十人。', '第三、四十二条有修改。', '一、二年级放假。', '二、三百六十行'],
      wrong: ['来了二、三十人。', '有五、六百户。', '还有4、5公里路。', '画了5、60个车位。'],
    },
    except: [
      '第{digits}、',
      '{digits:2}、{digits}',
      '、{digits}、',
      '第{numeral}、',
      '十{numeral}、',
      '{start}{numeral}、',
      '。{numeral}、',
    ],
    id: 'style-approximate-comma',
    reason: {
      en: 'Two numerals that name a rough number have no 、 between them: {{right}} (5.2.1).',
      zh: '两个数字连用表示概数，中间不用顿号，写作“{{right}}”（5.2.1）。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: Object.fromEntries([...neighbours, ...roughFigures('', ''), ...roughFigures('0', '十')]),
  },
  {
    examples: {
      right: ['二〇二四年五月', '二十点整'],
      wrong: ['二零二四年五月', '二0二四年五月'],
    },
    id: 'style-zero',
    reason: {
      en: 'The zero of a year in Chinese characters is 〇 (5.2.5).',
      zh: '汉字数字表示年份、编号，“0”写作“〇”（5.2.5）。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: {
      一九零: '一九〇',
      二零一: '二〇一',
      二零二: '二〇二',
      二零零: '二〇〇',
      二0一: '二〇一',
      二0二: '二〇二',
      二O一: '二〇一',
      二O二: '二〇二',
      '二○一': '二〇一',
      '二○二': '二〇二',
      '二○○': '二〇〇',
    },
  },
  {
    examples: {
      right: [
        '约500人到场。',
        '500多人到场。',
        '附近100多人到场。',
        '近10多年来变化很大。',
        '节约300多元。',
      ],
      wrong: ['近500多人到场。', '约500余人到场。', '约500人左右到场。', '约300亩左右。'],
    },
    except: [
      '附近',
      '最近',
      '接近',
      '就近',
      '邻近',
      '临近',
      '靠近',
      '远近',
      '新近',
      '亲近',
      '迫近',
      '节约',
      '合约',
      '签约',
      '预约',
      '契约',
      '条约',
      '公约',
      '履约',
      '违约',
      '邀约',
      '特约',
      '相约',
      '租约',
      '续约',
      '失约',
      '赴约',
      '解约',
      '集约',
      '简约',
      '制约',
      '近{number}多年',
      '近{number}余年',
      '近{digits:1}多天',
      '近{digits:2}多天',
      '近{digits:1}多个',
      '近{digits:2}多个',
      '近{digits:1}余天',
      '近{digits:2}余天',
    ],
    id: 'style-rough-twice',
    reason: {
      en: '“{{wrong}}” says twice that the number is rough.',
      zh: '“{{wrong}}”约数重复，“近”“约”“超”与“多”“余”“左右”只留一个。',
    },
    severity: 'info',
    source: newsroomHabit,
    wrong: {
      ...Object.fromEntries(
        ['近', '约', '超过'].flatMap((rough) =>
          ['多', '余', '万多', '万余', '亿多', '亿余'].map((more) => [
            `${rough}{number}${more}`,
            null,
          ]),
        ),
      ),
      '约{number}{gap:5}左右': '约{1}{2}',
      '{number}余{gap:3}左右': '{1}余{2}',
      '{number}万余{gap:3}左右': '{1}万余{2}',
      '{number}多{gap:3}左右': '{1}多{2}',
      '近{number}{gap:5}左右': '近{1}{2}',
    },
  },
  {
    examples: {
      right: ['来了四十几个人。', '几何图案。', '落地3个亿元以上项目。'],
      wrong: ['来了40几个人。', '产值10.5个亿。'],
    },
    except: ['{digits}几何', '{number}个亿元'],
    id: 'style-spoken-number',
    reason: {
      en: '“{{wrong}}” is how a number is said, not how it is written (GB/T 15835).',
      zh: '“{{wrong}}”是口语说法：带“几”的概数用汉字，“亿”前不加“个”。',
    },
    severity: 'info',
    source: numbersStandard,
    speech: false,
    wrong: { '{digits}几': null, '{number}个亿': '{1}亿元' },
  },
  {
    examples: {
      right: ['20世纪80年代建的厂。', '上世纪八十年代的事。', '年代久远。'],
      wrong: ['八十年代建的厂。'],
    },
    except: ['世纪{numeral}年代', '{han}世纪{numeral}年代'],
    id: 'style-decade',
    reason: {
      en: 'A decade is written with its century, in figures.',
      zh: '年代应写明世纪并用阿拉伯数字，如“20世纪80年代”。',
    },
    severity: 'info',
    source: numbersStandard,
    speech: false,
    wrong: Object.fromEntries(
      Array.from('二三四五六七八九').map((numeral) => [`${numeral}十年代`, null]),
    ),
  },
]
