import type { IntakeLocale } from '../types.js'

export const head: IntakeLocale['head'] = {
  kickerEndings: ['强调', '指出', '要求', '时说', '提出', '：', '——'],
  openEndings: ['的', '和', '与', '及', '暨', '、', '等', '为', '在', '对', '将', '并'],
  openOpenings: ['暨', '及', '和', '与', '等', '的', '、', '）', '》', '”'],
  subheadOpenings: ['——', '—', '－－', '--'],
}
