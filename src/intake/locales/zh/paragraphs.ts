import type { IntakeLocale } from '../types.js'

const saying =
  '指出|强调|要求|表示|介绍|说|认为|提出|提醒|告诉|希望|坦言|宣布|通报|汇报|传达|讲话|致辞|发言|透露'
const occasions =
  '会上|会前|会后|会议|座谈会上|座谈中|调研中|检查中|活动中|活动现场|期间|现场|仪式上|随后|据悉|据了解|据介绍|目前|当天|当日|近年来|接下来|下一步|与此同时|一路上|在\\P{P}{2,14}'

export const paragraph: IntakeLocale['paragraph'] = {
  // 青禾县农业农村局2024年6月18日 under a public notice
  signOff:
    '\\p{Script=Han}{0,30}(?:\\d{4}|二[〇零○]\\p{Script=Han}{2})年\\P{P}{1,3}月\\P{P}{1,3}日',
  openings: [
    `(?:\\p{Script=Han}|·){2,10}?(?:${saying})[，：]`,
    `(?:${occasions})[，：]`,
    `会议(?:${saying}|由|听取|审议|研究|传达|书面)`,
    '关于\\P{P}{2,16}',
  ],
}
