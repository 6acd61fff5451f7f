// Rosters on the command line, without a desk: what is proposed from pages, and what is refused.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

import { broadsheet, page } from './run.js'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-officials-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
const raw = path.join(page, 'page.txt')
const date = ['--date', '2026-10-16']
const json = ['--format', 'json']

describe('officials bootstrap', () => {
  test('proposes a roster that read and import take, with its evidence', async () => {
    const { code, err, out } = await broadsheet(['officials', 'bootstrap', raw, ...date, ...json])
    expect([code, err]).toEqual([0, ''])
    const [first] = JSON.parse(out)
    expect(first.evidence).toMatchObject({ firstSeen: '2026-10-16', lastSeen: '2026-10-16' })
    expect(first.posts[0].evidence.sentences[0].sentence).toContain(first.name)
    const roster = ['--officials', file('proposal.json', out)]
    const read = await broadsheet(['import', raw, ...date, ...roster, '--dry-run', ...json])
    expect([read.code, read.err]).toEqual([0, ''])
    const { items } = JSON.parse(read.out) as {
      items: { mentions: { official: null | string }[]; warnings: { code: string }[] }[]
    }
    expect(items.some(({ mentions }) => mentions.some(({ official }) => official))).toBe(true)
    const codes = items.flatMap(({ warnings }) => warnings.map(({ code: warning }) => warning))
    expect(codes).not.toContain('rank-order')
    expect(codes).not.toContain('title-not-held')
  })

  test('takes the dates of an archive from the names of its files and folders', async () => {
    copyFileSync(raw, file('archive/2026-10-16.txt', ''))
    copyFileSync(raw, file('archive/2026/10/18/01.txt', ''))
    const answer = await broadsheet([
      'officials',
      'bootstrap',
      '--archive',
      path.join(folder, 'archive'),
      ...json,
    ])
    const [first] = JSON.parse(answer.out)
    expect(first.evidence).toMatchObject({ firstSeen: '2026-10-16', lastSeen: '2026-10-18' })
  })

  test('prints a table in Chinese too', async () => {
    const { out } = await broadsheet(['officials', 'bootstrap', raw, ...date], '', {
      LANG: 'zh_CN.UTF-8',
    })
    expect(out).toContain('见报写法')
    expect(out).toMatch(/从 1 个版面中认出 \d+ 位领导/)
  })
})

describe('wrong use ends with 2, a failure with 1, each in one sentence', () => {
  const csv = (text: string) => file('roster.csv', text)
  test.each<[string, () => string[], number, RegExp]>([
    ['no pages', () => ['bootstrap'], 2, /^No page is named; /],
    ['no date of a page', () => ['bootstrap', raw], 2, /^The issue date of .*page\.txt is missing/],
    ['no roster', () => ['import'], 2, /^No roster is named; /],
    ['a file to take back', () => ['import', 'x', '--undo', '3'], 2, /^--undo takes back/],
    ['a format that is not there', () => ['export', '--format', 'xml'], 2, /is no choice for/],
    [
      'pages without officials',
      () => ['bootstrap', file('2026-01-01.txt', '天气晴。'), ...date],
      1,
      /^No official/,
    ],
    [
      'no columns',
      () => ['import', csv('a,b\n1,2\n')],
      1,
      /the columns name \(姓名\) and title \(职务\)/,
    ],
    [
      'an impossible date in GBK',
      () => ['import', file('gbk.csv', gbk)],
      1,
      /row 2 \(甲, entry 1\): field "posts\[0\]\.from" is wrong \(must be YYYY/,
    ],
    ['no JSON', () => ['import', file('roster.json', '{')], 1, / is no JSON /],
    ['no Popolo', () => ['import', '--popolo', file('p.json', '[]')], 1, / is no Popolo file/],
  ])('%s', async (_, args, code, sentence) => {
    const answer = await broadsheet(['officials', ...args()])
    expect(answer.err.trim().split('\n')).toHaveLength(1)
    expect(answer.err).toMatch(sentence)
    expect([answer.code, answer.out]).toEqual([code, ''])
  })
})

/** 姓名,职务,任职时间 / 甲,县长,2021-02-30 as Excel saves it in China. */
const gbk = Uint8Array.from(
  Buffer.from(
    'd0d5c3fb2cd6b0cef12cc8ced6b0cab1bce40d0abcd72ccfd8b3a42c323032312d30322d33300d0a',
    'hex',
  ),
)
