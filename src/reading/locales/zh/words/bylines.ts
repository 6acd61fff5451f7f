import { wordList } from './anyOf.js'

/** Roles of a byline that are complete words by themselves. */
export const BYLINE_ROLES = wordList(
  '记者 通讯员 实习生 摄影 摄像 编辑 责编 责任编辑 审核 校对 策划 统筹 监制 制图 绘图 供图 撰文 整理 作者 主播 剪辑 美编 文字 图片',
)

/** What a person did for the piece, behind the name: not a role by itself. */
export const BYLINE_MARKS = wordList(
  '文 图 摄 文图 图文 摄影报道 文/图 摄影 摄/图 供图 报道 翻译 整理 图片 文字',
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
}
