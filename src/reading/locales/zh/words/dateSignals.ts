/** A word that points a date one way, with the characters that beside it make another word. */
export type SignalWord = { after?: string; before?: string; word: string }

const words = (text: string): SignalWord[] => text.split(/\s+/).map((word) => ({ word }))

/** Verbs and adverbs of what is to come. */
export const FUTURE_WORDS: readonly SignalWord[] = [
  { after: '军信近全其该这那所', word: '将' },
  { after: '定订', word: '拟' },
  { after: '生', word: '计划' },
  { after: '求闻素点么', before: '主重需首紧必不摘纪', word: '要' },
  ...words(
    '预计 力争 争取 确保 务必 须 届时 提交 交付 排到 报名 定在 安排在 有望 定于 即将 启用 到期 前完成 就能 便能 即可 便可 根据安排 按照安排 按照计划 会议决定',
  ),
]

/** Verbs and adverbs of what has been. */
export const PAST_WORDS: readonly SignalWord[] = [
  { after: '解然', word: '了' },
  ...words('已 曾 同比 截至 截止 回顾 以来 以后召开 印发'),
  // 预计比去年高出 says nothing of when.
  { before: '比较于', word: '去年' },
  { before: '比较于', word: '前年' },
]

/** Verbs of what has been, save beside a deadline: 11月底前全部实现. */
export const DONE_WORDS: readonly SignalWord[] = words('完成投资 实现 先后')

/** What has not been yet, or what else waits for, may lie on either side. */
export const UNDECIDED_WORDS: readonly SignalWord[] = words(
  '仍未 尚未 还未 没有 建成后 投产后 投用后 建好后 完工后 竣工后 达产后',
)

/** Words that point ahead whatever else is said. */
export const FORCED_WORDS: readonly SignalWord[] = words(
  '排到 可于 请于 须于 应于 将于 可在 请在 须在 持续到 持续至 延续到 延续至 延长到 延长至 延期至 延期到 时间截至 时间截止 期限截至 申报截至 报名截至',
)
