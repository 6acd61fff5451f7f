import type { IntakeLocale } from '../types.js'

const agencies = '新华社|新华网|中新社|中新网|中国新闻社|人民网|央视网|央广网|光明网'
const day = '(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日'

export const lead: IntakeLocale['lead'] = {
  followUps: ['又讯(?!问)', '又电', '另讯(?!问)'],
  patterns: [
    '本(?:报|网|刊|台|社)(?:综合)?(?:快)?(?:讯|消息)',
    '(?:综合|简|快)讯(?=[（(])',
    `(?:据)?(?:${agencies})(?:\\p{Script=Han}{2,8}?)?${day}(?:专)?电`,
    `(?:据)?(?:${agencies})(?:专)?[电讯](?=[（(])`,
    '[（(](?:上接|紧接)',
    `本(?:报|网|刊)\\p{Script=Han}{2,8}?${day}(?:专)?[电讯]`,
  ],
}
