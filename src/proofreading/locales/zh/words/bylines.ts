/** Leads, notices and sources, as sources of patterns. */

/** A lead of an agency or another paper, and of compiled copy. */
export const FOREIGN_LEAD = '社|综合|据'

/** Headlines of what is printed without a byline. */
export const NOTICE =
  '逝世$|去世$|公告|通告|公示|启事|声明|更正|名单|任免|(?:天气|农事|价格)(?:预报|提醒|行情)|行情$|提醒$|来信|问答|解答|通知[。》]?$|招[聘标租](?:公告|启事|信息|简章)?$|预告|简介|评论员|编者按|讣告|提示$'

/** A paragraph of a list, a letter, a notice or a correction, or one that signs. */
export const NOT_TOLD =
  '[：；]$|^(?:编辑同志|本报[0-9０-９]|特此|[问答][：:]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])|[0-9０-９]日$|^[^。！？”]{0,40}$'

/** A source given in words. */
export const SOURCED =
  '（[^（）]{0,12}(?:供稿|供图|整理|综合|来源)[^（）]{0,12}）|来源[：:]|据新华社|(?<![根依数占凭论])据[^，。]{2,20}(?:消息|发布|预报|通报)|（据[^）]{2,20}）|评论员'
