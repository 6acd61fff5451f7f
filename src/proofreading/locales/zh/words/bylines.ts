/** Leads, notices and sources, as sources of patterns. */

/** A lead of an agency or another paper, and of compiled copy. */
export const FOREIGN_LEAD = '社|综合|据'

/** What is printed without a byline, or gives its source in words. */
export const UNSIGNED =
  '公告|名单|任免|通告|公示|启事|声明|更正|通知[。》]?$|招[聘标租]|预告|简介|评论员|编者按|（.{0,12}(?:供稿|供图|整理|综合|来源)[^）]{0,12}）|来源[：:]|据新华社|据[^，。]{2,20}(?:消息|发布|预报|通报)|（据[^）]{2,20}）'
