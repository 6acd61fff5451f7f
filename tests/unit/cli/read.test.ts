import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import type { AnalysedPage, Item } from '../../../src/documents/item.js'
import { broadsheet, page } from './run.js'

const date = ['--date', '2026-10-16']
const lead =
  '本报讯（记者 白予舟）10月12日上午，县委副书记、县长温知行主持召开全县秋收秋种工作调度会。'

describe('broadsheet read', () => {
  test('prints one item of kind text, a paragraph a line', async () => {
    const { code, err, out } = await broadsheet(
      ['read', '-', ...date, '--format', 'json'],
      `${lead}\n\n会议指出，要抓紧抢收。\n`,
    )
    expect([code, err]).toEqual([0, ''])
    const { issueDate, items } = JSON.parse(out) as AnalysedPage
    expect(issueDate).toBe('2026-10-16')
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ kind: 'text', paragraphs: [lead, '会议指出，要抓紧抢收。'] })
    expect(items[0]!.dates[0]).toMatchObject({ partOfDay: 'morning', value: '2026-10-12' })
    const mayor = items[0]!.mentions.find(({ name }) => name === '温知行')!
    expect(lead.slice(mayor.start, mayor.end)).toBe('温知行')
  })

  test('links people to a roster', async () => {
    const roster = ['--officials', `${page}/roster.json`]
    const { out } = await broadsheet(['read', ...date, ...roster, '--format', 'json'], lead)
    const [item] = (JSON.parse(out) as AnalysedPage).items
    expect(item!.mentions.find(({ name }) => name === '温知行')?.official).toBe('温知行')
  })

  test('--suggest adds people whom no rule tags, beside the mentions and in the table', async () => {
    const text = `${lead}\n她把伞递给程念慈。`
    const read = (...options: string[]) => broadsheet(['read', ...date, ...options], text)
    const itemOf = ({ out }: { out: string }) => (JSON.parse(out) as AnalysedPage).items[0]!
    const plain = itemOf(await read('--format', 'json'))
    const more = itemOf(await read('--format', 'json', '--suggest'))
    expect(plain.suggestions).toEqual([])
    expect(
      more.suggestions.map(({ end, name, start, where }) => [name, where, start, end]),
    ).toEqual([['程念慈', 1, 5, 8]])
    expect({ ...more, suggestions: [] }).toEqual(plain)
    expect((await read('--suggest')).out).toContain('perhaps 程念慈')
  })

  test('reads English', async () => {
    const text = 'The mayor opened the bridge on Monday, October 12, 2026.'
    const { code, out } = await broadsheet(
      ['read', ...date, '--locale', 'en', '--format', 'json'],
      text,
    )
    expect(code).toBe(0)
    const [item] = (JSON.parse(out) as AnalysedPage).items
    expect(item!.dates.map(({ value }) => value)).toContain('2026-10-12')
  })

  test('checks English names and titles against a roster', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'roster-')), 'roster.json')
    const post = (title: string, rank: number) => [{ organization: 'City of Ambry', rank, title }]
    const roster = [
      { name: 'Linda Thornquist', posts: post('Mayor', 1) },
      { name: 'Isaac Whelan', posts: post('Deputy Mayor', 2) },
    ]
    writeFileSync(file, JSON.stringify(roster))
    const text =
      'Mayor Lynda Thornquist thanked Mayor Isaac Whelan and Mayor Alice Corrigan of Dunmere.'
    const args = ['read', ...date, '--locale', 'en', '--officials', file, '--format', 'json']
    const { err, out } = await broadsheet(args, text)
    const [item] = (JSON.parse(out) as AnalysedPage).items
    expect(err).toBe('')
    expect(item!.warnings.map(({ code, suggestion }) => [code, suggestion])).toEqual([
      ['name-near-miss', 'Linda Thornquist'],
      ['title-not-held', 'Deputy Mayor Isaac Whelan'],
    ])
  })

  test('--jsonl answers line for line, by the date of each line', async () => {
    const lines = [
      { date: '2026-10-16', id: 'a', text: '昨日上午，天气晴好。' },
      { date: '2020-01-01T23:30:00+08:00', id: 7, text: '昨日上午，天气晴好。' },
    ]
    const { code, out } = await broadsheet(
      ['read', '--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(code).toBe(0)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item & { id: unknown })
    expect(answers.map(({ dates, id }) => [id, dates[0]?.value])).toEqual([
      ['a', '2026-10-15'],
      [7, '2019-12-31'],
    ])
  })

  test('--jsonl --suggest answers in the order of the lines', async () => {
    const lines = ['她把伞递给程念慈。', '', '请邹芃上台。'].map((text, id) =>
      JSON.stringify({ id, text }),
    )
    const { out } = await broadsheet(['read', '--jsonl', '--suggest', ...date], lines.join('\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Item)
    expect(answers.map(({ suggestions }) => suggestions.map(({ name }) => name))).toEqual([
      ['程念慈'],
      [],
      ['邹芃'],
    ])
  })

  test('--jsonl names a wrong line and reads the others', async () => {
    const { code, err, out } = await broadsheet(
      ['read', '--jsonl'],
      '{"id":1,"text":"今天","date":"2020-02-30"}\nno json\n{"id":3,"text":"今天","date":"2020-02-29"}',
    )
    expect(code).toBe(1)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([3])
    expect(err).toMatch(/^Line 1 has the date "2020-02-30".*\nLine 2 is no JSON.*\n2 of 3 lines/)
  })
})
