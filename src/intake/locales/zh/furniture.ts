import type { IntakeLocale } from '../types.js'

const pages =
  '要闻|综合|新闻|综合新闻|时政|时政要闻|时事|本地|本地新闻|民生|社会|经济|教育|教科|文化|文旅|旅游|副刊|理论|评论|言论|广告|专版|专题|专刊|特刊|周刊|县区|县域|乡镇|镇街|农业|三农|乡村振兴|生态|健康|卫生|法治|政法|体育|国内|国际|头版|视点|关注|聚焦|读图|影像|深度|公告|公益广告|党建|科技|财经|生活|百姓|人物|服务|资讯|天下|副刊·文学'
const editors =
  '责任编辑|执行编辑|值班编辑|责编|编辑|一版编辑|二版编辑|组版|版式|版式设计|版面设计|版面|美术编辑|美编|责任美编|校对|责任校对|检校|校审|审核|审读|值班主任|值班编委|值班总编|值班总编辑|值班主编|主编|总编辑|监审|终审|排版|照排|制版|设计|视觉|视觉设计|图片编辑|图编'
const name = '\\p{Script=Han}{2,4}?'
const day = '[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日(?:签发|签印|付印|出版)?'
const weekday = '(?:星期|周)[一二三四五六日天]'
const lunar =
  '(?:农历)?(?:\\p{Script=Han}{2}年)?(?:正|冬|腊|闰?[一二三四五六七八九十])月(?:初|十|廿|卅|二十|三十)[一二三四五六七八九十]?'
const number =
  '(?:第?[0-9０-９]{1,2}版|第[一二三四五六七八九十]{1,2}版|[A-ZＡ-Ｚ][0-9０-９]{1,2}版?)'
const sheet = '(?:第[0-9０-９一二三四五六七八九十]{1,3}版|(?<![0-9０-９.．])[0-9０-９]{1,2}版)'
const issue =
  '(?:总?第[0-9０-９]{1,6}期|[四对八]开[二四八十]{1,3}版|(?:今日|本期|本报今日)[共]?[0-9０-９一二三四五六七八九十]{1,2}版|(?:零售|定价|零售价|售价)[：:]?[0-9０-９.．]{1,5}元|国内统一(?:连续出版物号|刊号)[：:]?CN[0-9-]+|CN[0-9]{2}-[0-9]{4}|邮发代号[：:]?[0-9-]+)'
const editor = `(?:[一二三四五六七八九十]{1,2}版|本版|本期)?(?:${editors})[：:/／]?${name}(?:[、,，]${name})*`
const telephone = '(?:新闻|报料|编辑部?|值班)?(?:热线|电话)[：:]?[0-9０-９][0-9０-９—-]{4,14}'
const paper = '\\p{Script=Han}{1,6}(?:日报|晚报|晨报|早报|周报|时报|时讯|周讯|周刊)'
/** 喜报, 战报 and the like are what a text is. */
const ownName = '\\p{Script=Han}{2,4}(?<![喜捷通预汇简海墙申公快战警情年月季填瞒谎上举])报'
/** Headlines may look like these: 今日立夏. */
const nameplate = '\\p{Script=Han}{1,4}报|\\p{Script=Han}{2,4}新闻|今日\\p{Script=Han}{2,4}'
const separators = '[·・•|｜/／—\\-＊*：:\\s]*'
const bareNumber = `[0-9０-９]{1,2}(?=${separators}(?:${pages}))`
const seeBelow =
  '(?:\\p{Script=Han}{0,6}热线|(?:投稿)?(?:邮箱|信箱))见(?:报眼|[一二三四五六七八]版|头版)|(?:投稿|来稿)请注明[“”\\p{Script=Han}]{1,16}'
const part = `(?:${number}|${bareNumber}|${pages}|${day}|${weekday}|${lunar}|${issue}|${editor}|${telephone})${separators}`
const address =
  '(?:社址|邮编|邮政编码|本报地址|地址|新闻热线|热线电话|广告热线|发行热线|投稿邮箱|投稿信箱|邮箱|网址)'

export const furniture: IntakeLocale['furniture'] = {
  atFoot: [
    '报社|发行部|投递|订阅|印务|承印|本报印刷|广告许可|广告刊例|每周[一二三四五六日、至]+出版|见(?:报[头眼]|中缝|[一二三四五六七八头]版)',
  ],
  anywhere: [
    // 导读：… 见第3版
    `(?:(?:今日|要闻|本报)?(?:导读|看点)[：:]?)?[^。，（(]{4,40}(?:详?见|刊于?)(?:今日|本报)?${sheet}`,
    `本版(?:(?:${editors})[：:/／]?(?:${name})(?:[、,，](?:${name}))*)+`,
    `(?:(?:${editors})[：:/／]?(?:${name})(?:[、,，](?:${name}))*){2,}`,
    `(?:本版)?(?:投稿|来稿|供稿|报料|爆料|新闻|广告|发行|订阅|读者)(?:信箱|邮箱|热线|电话)[：:][\\p{Script=Latin}0-9０-９@._\\-—（）()]+`,
    `(?:\\p{Script=Han}{1,6}报)?(?:${address}[：:][^，。]{4,40})+`,
    `(?:${seeBelow})+`,
    `(?=.*(?:${editors}).*(?:${editors}))(?:${part}|${seeBelow})+`,
    // 今日某某02版综合2021年9月10日星期五 at the foot: the paper, the page's number and the day together
    `(?=.*${number})(?=.*${day})(?:\\p{Script=Han}{2,8}${separators})??(?:${part})+`,
    // 第２版 今日共４版
    `(?=.*(?:今日|本期)共?[0-9０-９一二三四五六七八九十]{1,2}版)(?:${part})+`,
  ],
  atTop: [
    paper,
    `(?:(?:${paper}|${nameplate})${separators})?(?:${part})+`,
    `(?:\\p{Script=Han}{1,8}报${separators})(?:${part})+`,
    `(?:(?:${editors})[：:/／]?(?:${name})(?:[、,，](?:${name}))*)+`,
  ],
  // What no headline says: whoever reads it at the top of a page knows the line for the page's own.
  atTopBesidesOthers: [
    `${day}(?:[（(]?${weekday}[）)]?)?(?:${lunar})?(?!\\p{Script=Han})`,
    `${day}(?=${part})`,
    issue,
    `^${sheet}|${sheet}(?=${part}|$)`,
    `(?:中共)?\\p{Script=Han}{1,14}?(?:委|社|中心|局|部|政府|办公室)(?:主管|主办){1,2}`,
    `(?:${editors})[：:/／](?:${name}(?:[、,，]${name})*)?(?=${editors}|${part}|\\P{Script=Han}|$)`,
    `(?:${address}|\\p{Script=Han}{0,4}(?:电话|热线|邮箱|信箱))(?:[：:]|见).*`,
  ],
  weather: '最[高低]气温|气温[零0-9０-９-]|[东南西北]{1,2}风|今[天日](?:白天|夜间)|天气[：:]',
  paper:
    '今日\\p{Script=Han}{2,4}|\\p{Script=Han}{2,5}(?:[日晚晨早新时周]报|[时晚周快]讯|周刊|(?<!综合|本地|社会|国内|国际)新闻|报)',
  nameplate: { anyhow: [ownName], aboveOthers: [nameplate] },
}
