/** How a sentence tells of a day as past or as to come: sources of patterns. */

/** A day with its month, or one counted from today. */
export const A_DAY = '[月][0-9０-９一二三四五六七八九十]{1,3}[日号]|^(?:明日|明天|后天)'
export const A_YEAR = '[0-9０-９]{4}|[〇零○一二三四五六七八九]{4}年|[去前今明]年'

/** Right in front of a day that is to come, or of which only the end is said. */
export const TO_COME_BEFORE =
  '(?:将|拟|定|预定|原定|定于|拟于|计划|预计|预报|预计到|有望|力争|确保|争取|准备|安排|决定|要求|通知|截至|截止|截止到|至|到|延至|延期|推迟|改为|改期|改在|改到|持续|有效期|报名|时间|日期|为期|从即日起|即日起|请|须|应|可|或|如|若|待|等|每年)[^。，；）]{0,8}$'

/** Behind the day, before what happens on it. */
export const TO_COME_BEHIND =
  '将|拟|即将|预计|计划|定于|有望|力争|确保|争取|届时|开始(?:报名|预约|接受)|欢迎|敬请|免费|凭|报名|预约|截止|可[到在凭持通提]|须|请|(?<!非|只)要[^求]|前(?:完成|到|往|来)|推迟|延期|改期|有效|停水|停电|停气|限行|管制|放假'

/** What is told as done. */
export const DONE =
  '召开|举行|举办|举[办]?了|开展|主持|调研|督导|检查|视察|走访|慰问|考察|观摩|深入|来到|走进|前往|赴|出席|参加|签约|签订|开幕|闭幕|落幕|启动|揭牌|开工|竣工|通车|投用|获悉|了解到|看到|发布|通报|表彰|座谈|会见|部署|召集|带队|带领|率队|看望|接待|接种|抵达|参观|查看|听取|完成|夺得|获得|荣获|救出|抢修|播种|收割|栽|种下|赏|体验|了'

/** What is surely told as done, whatever the story. */
export const SURELY_DONE =
  '已(?![知然婚有久故])|验收合格|(?:召开|举行|举办|开展)[了的]|主持|获悉|了解到|已经|[^除为极到忘]了(?=[^解]|$)|落幕|闭幕'

/** The same of what a later clause tells. */
export const DONE_LATER =
  '(?:召开|举行|举办|开展)[了的]|主持|获悉|了解到|已经|落幕|闭幕|结束，(?:共|累计|总)|，(?:带回|共(?:接待|收到|义诊|发放|吸引|有))'

/** In front of the day of a picture. */
export const PICTURED = '图[①-⑳0-9一二三四五六]?为$'

/** Behind the day of a dated lead: 本报5月13日讯. */
export const LEAD_BEHIND = '^[讯电]'

/** How far behind the day what is done may stand, and a sign of what is to come behind that. */
export const REACH = 40
