import { expect, it } from 'vitest'
import { completeRule } from '../../../src/proofreading/core/style/completeRule.js'
import type { CompleteRule } from '../../../src/proofreading/core/style/completeRule.js'
import { getProofreadingLanguage } from '../../../src/proofreading/locales/index.js'

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\{\{\w+\}\}/g, '…')

const row = ({ examples, id, on, reason, severity, source }: CompleteRule, language: 'en' | 'zh') =>
  `| \`${id}\` | ${severity}${on ? '' : ', off'} | ${cell(reason[language])} | ${cell(examples.wrong?.[0] ?? '')} | ${cell(source[language])} |`

const sectionOf = (locale: 'en' | 'zh', title: string, heads: string) => {
  const rows = getProofreadingLanguage(locale).style.map((rule) => row(completeRule(rule), locale))
  return [`## ${title}`, '', heads, '|---|---|---|---|---|', ...rows, ''].join('\n')
}

it('docs/house-style-rules.md lists the rules as they are; write it anew with -u', async () => {
  const text = [
    '# The rules of house style',
    '',
    'Made from the data: do not edit. How to change them: [house style](house-style.md).',
    '',
    sectionOf('zh', '中文', '| 编号 | 级别 | 规则 | 例 | 依据 |'),
    sectionOf('en', 'English', '| id | severity | rule | example | source |'),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../../docs/house-style-rules.md')
})
