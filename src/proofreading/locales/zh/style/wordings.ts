import type { StyleRule } from '../../../../documents/proofreading.js'
import { agencyList, newsroomHabit, numbersStandard } from './sources.js'

/** Words that a paper does not use of people and of goods. */
export const wordings: readonly StyleRule[] = [
  {
    examples: { right: ['十四年抗战', '抗战八年后他回到家乡。'], wrong: ['老兵讲起八年抗战。'] },
    id: 'style-war-years',
    reason: {
      en: 'The war of resistance is counted from 1931: fourteen years.',
      zh: '抗日战争自1931年起算，称“十四年抗战”，不用“{{wrong}}”。',
    },
    source: newsroomHabit,
    wrong: { 八年抗战: '十四年抗战', 八年抗日战争: '十四年抗日战争' },
  },
  {
    examples: {
      right: ['这件事涉及到场的每一个人。', '整改涉及三个部门。', '收入超过40万元。'],
      wrong: ['通知涉及到的问题要逐条销号。', '停产的原因是因为缺水。', '超过40万元以上。'],
    },
    except: ['涉及到场', '涉及到期', '涉及到位'],
    id: 'style-said-twice',
    reason: {
      en: '“{{wrong}}” says one thing twice.',
      zh: '“{{wrong}}”语义重复。',
    },
    severity: 'info',
    source: newsroomHabit,
    speech: false,
    wrong: {
      涉及到: '涉及',
      原因是因为: '原因是',
      原因是由于: '原因是',
      '超过{number}{gap:3}以上': '超过{1}{2}',
    },
  },
  {
    examples: {
      right: ['投诉量下降了一半。', '产量增长1倍。', '增速下降1.2倍数据有误。'],
      wrong: ['投诉量同比下降了1倍。', '成本降低2倍。'],
    },
    except: ['倍数'],
    id: 'style-falls-by-times',
    reason: {
      en: 'What falls cannot fall by a multiple: give a fraction or a percentage.',
      zh: '减少、下降不能用“倍”，应用分数或百分数。',
    },
    severity: 'info',
    source: numbersStandard,
    wrong: Object.fromEntries(
      '下降 减少 降低 缩短 缩小'.split(' ').flatMap((word) => [
        [`${word}{number}倍`, null],
        [`${word}了{number}倍`, null],
      ]),
    ),
  },
  {
    examples: {
      right: ['志愿者为盲人读报，为智力障碍者教手工。', '瞎子沟是一条小河。'],
      wrong: ['为残废人捐款。', '弱智儿童在画画。'],
    },
    id: 'style-disability',
    reason: {
      en: '“{{wrong}}” belittles people with a disability.',
      zh: '“{{wrong}}”是对残疾人的蔑称，应用规范称谓。',
    },
    source: agencyList,
    speech: false,
    wrong: {
      残废军人: '残疾军人',
      残废人: '残疾人',
      残废者: '残疾人',
      弱智儿童: '智力障碍儿童',
      弱智者: '智力障碍者',
      弱智人: '智力障碍者',
      独眼龙: null,
      '名|瞎子|': '盲人',
      '位|瞎子|': '盲人',
      '名|聋子|': '聋人',
      '位|聋子|': '聋人',
      '名|哑巴|': '聋哑人',
      '名|瘸子|': '肢体残疾人',
    },
  },
  {
    examples: {
      right: ['这种药用于缓解咳嗽。', '当地下决心根治水患。'],
      wrong: ['该药疗效最佳，无效退款。'],
    },
    id: 'style-medicine',
    reason: {
      en: 'Stories on medicines promise nothing: “{{wrong}}” is out.',
      zh: '医药报道不得含有“{{wrong}}”一类断言。',
    },
    source: agencyList,
    speech: false,
    wrong: {
      疗效最佳: null,
      药到病除: null,
      无效退款: null,
      安全无副作用: null,
      保险公司保险: null,
      最先进制法: null,
      药之王: null,
      国家级新药: null,
      包治百病: null,
      根治糖尿病: null,
      根治高血压: null,
    },
  },
  {
    examples: { right: ['著名演员到场。'], wrong: ['新晋影帝到场。'] },
    id: 'style-stars',
    reason: {
      en: 'Artists are called 著名演员 or 著名艺术家, not “{{wrong}}”.',
      zh: '对文艺界人士一般称“著名演员”“著名艺术家”，不用“{{wrong}}”。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: { 影帝: '著名演员', 影后: '著名演员', 歌坛天王: '著名歌手', 超级巨星: null },
  },
  {
    examples: { right: ['他特别高兴。'], wrong: ['他太牛逼了。'] },
    id: 'style-coarse',
    reason: { en: '“{{wrong}}” is coarse.', zh: '“{{wrong}}”是不文明用语。' },
    source: agencyList,
    wrong: {
      他妈的: null,
      牛逼: null,
      装逼: null,
      傻逼: null,
      苦逼: null,
      撕逼: null,
      草泥马: null,
      特么的: null,
      屌丝: null,
      哇噻: null,
    },
  },
  {
    examples: {
      right: ['这里是全国知名的药材产地。'],
      wrong: ['这里产的药材全国第一、世界领先。'],
    },
    id: 'style-superlatives',
    on: false,
    reason: {
      en: '“{{wrong}}” is a superlative that needs a source.',
      zh: '“{{wrong}}”属绝对化表述，须有依据。',
    },
    severity: 'info',
    source: agencyList,
    speech: false,
    wrong: {
      全国第一: null,
      世界领先: null,
      最佳: null,
      最先进: null,
      最著名: null,
      史无前例: null,
      独一无二: null,
    },
  },
]
