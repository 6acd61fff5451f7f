/** Rosters of any size: names that nobody is known to bear, put together by a generator that always gives the same. */
import { type RosterOfficial } from '../../src/documents/index.js'
import { randomNumbers } from '../../tests/helpers/randomNumbers.js'

const families = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭鲁韦马苗方俞任袁柳鲍史唐费岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余顾孟黄穆萧尹',
]
const given = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文辉力红玉兰梅志新海波宁福生龙元全胜学祥才发武利清飞彬富顺信子兴云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉桃菊晓慧巧美雅芝萍淑惠珠翠凤洁琳素锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希',
]
const titles = ['镇长', '副镇长', '党委书记', '党委副书记', '人大主席']
/** One name of seven has a single given character. */
const shortEvery = 7

/** `first` and then invented officials with one post of an invented town each, `count` in all. */
export const manyOfficials = (
  count: number,
  first: readonly RosterOfficial[],
): RosterOfficial[] => {
  const below = randomNumbers(7)
  const pick = (characters: readonly string[]) => characters[below(characters.length)]!
  const posts = (n: number) => {
    const [title, rank] = [titles[n % titles.length]!, n % 50 ? null : n]
    return [{ organization: `${pick(given)}${pick(given)}镇`, rank, title }]
  }
  const others = Array.from({ length: Math.max(0, count - first.length) }, (_, n) => ({
    id: n,
    name: pick(families) + pick(given) + (n % shortEvery ? pick(given) : ''),
    posts: posts(n),
  }))
  return [...first, ...others]
}
