import { wordList } from './anyOf.js'

/** Roles of a byline that are complete words by themselves. */
export const BYLINE_ROLES = wordList(
  '记者 通讯员 实习生 摄影 摄像 编辑 责编 责任编辑 审核 校对 策划 统筹 监制 制图 绘图 供图 撰文 整理 作者 主播 剪辑 美编 文字 图片 评论员 观察员 撰稿人 撰稿 特派员 摄影师 翻译 供稿 通联 供图者 采写 值班编辑 值班主任 终审 二审 三审 初审 排版 版式',
)

/** Roles of those who comment on what others report. */
export const OPINION_ROLE = /评论员|观察员/

/** What stands in front of a role as part of it, inside a byline printed without blanks. */
export const ROLE_PREFIXES = wordList(
  '本报 本网 本台 本刊 本社 全媒体 融媒体 融媒 见习 实习 特约 首席 晚报 日报 日报社 商报 驻地 摄影 文字 新媒体 县融媒体中心 区融媒体中心 市融媒体中心 融媒体中心',
)

/** What a person did for the piece, behind the name: not a role by itself. */
export const BYLINE_MARKS = wordList(
  '文 图 摄 文图 图文 摄影报道 文/图 摄影 摄/图 航拍 摄像 供图 报道 翻译 整理 图片 文字',
)

/** The role of a person who has a mark and no role. */
export const MARK_ROLES: Record<string, string> = {
  供图: '供图',
  图: '摄影',
  图片: '摄影',
  摄: '摄影',
  摄影: '摄影',
  摄影报道: '摄影',
  文: '文字',
  文字: '文字',
  航拍: '摄影',
  摄像: '摄影',
}

/** What stands behind a role and says something else of whoever has it: 作者单位：. */
export const OF_ROLES = /^作者(?:单位|简介|地址|电话|系|为)/
