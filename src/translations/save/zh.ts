import type { save as source } from './en.js'

/** The same in Chinese. */
export const save: Record<keyof typeof source, string> = {
  // 自动保存：稿件状态
  savedAt: '已保存 {{time}}',
  saveFailed: '未保存：{{reason}}稍后自动重试。',
  saveRefused: '未保存：{{reason}}',
  saveRunning: '正在保存……',
  saveStopped: '未保存：他人已保存此稿。',
  saveUnreachable: '服务器没有响应，请不要关闭此窗口。',
  saveWaits: '有改动，尚未保存',
  // 自动保存：两人同改一稿
  staleOverwrite: '以我的为准保存',
  staleStory:
    '您打开之后，有人保存过此稿。您的文字都还在这里，但没有保存。请打开对方的稿子，把您的改动补进去；或以您的为准保存，对方的稿子仍留在“版本”里。',
  staleTheirs: '在新标签页打开对方的稿子',
}
