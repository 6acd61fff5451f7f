import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

import { broadsheet, page } from './run.js'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array = '') => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}
const date = ['--date', '2026-10-16']
const fails = async (args: string[], input?: string) => {
  const { code, err, out } = await broadsheet(args, input)
  expect(out).toBe('')
  expect(err.trim().split('\n')).toHaveLength(1)
  return [code, err.trim()]
}

describe('wrong use ends with 2 and one sentence', () => {
  test.each([
    ['a day that is none', ['read', '--date', '2020-02-30'], /^The date “2020-02-30” is no day/],
    ['no date', ['read'], /^The issue date is missing; add --date/],
    ['no page', ['import', ...date], /^No page is named; /],
    ['no issue date for a page', ['import', 'x'], /^The issue date is missing; /],
    [
      'a command that is not there',
      ['exprot'],
      /^There is no command “exprot”; perhaps import is meant/,
    ],
    ['an option that is not there', ['read', '--foo'], /^There is no option --foo; see/],
    [
      'a format that is not there',
      ['read', '--format', 'xml'],
      /^“xml” is no choice for --format <format>; give one of: json, table\.$/,
    ],
    ['files to take back', ['import', '--undo', '3', 'x'], /^--undo takes back an import/],
  ])('%s', async (_, args, message) => {
    const [code, sentence] = await fails(args)
    expect(sentence).toMatch(message)
    expect(code).toBe(2)
  })
})

describe('a failure ends with 1 and one sentence that names the file', () => {
  const cases: [string, () => string, RegExp][] = [
    [
      'a file that is not there',
      () => path.join(folder, 'none'),
      / does not exist; check the path\.$/,
    ],
    ['a folder', () => folder, / is a folder; name a file\.$/],
    ['an empty file', () => file('empty.txt'), / is empty; give a file/],
    [
      'binary data',
      () => file('data.bin', Uint8Array.from([1, 0, 2, 0])),
      / holds binary data, not text/,
    ],
    [
      'a PNG',
      () => file('a.png', Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10])),
      / is a PNG image, not text/,
    ],
    ['a PDF', () => file('a.pdf', '%PDF-1.7\n'), / is a PDF, not text/],
    [
      'bytes of no encoding',
      () => file('l.txt', Uint8Array.from([99, 97, 102, 233, 33])),
      / is no text in UTF-8/,
    ],
  ]
  test.each(cases)('%s', async (_, name, message) => {
    const given = name()
    const [code, sentence] = await fails(['import', given, ...date, '--dry-run'])
    expect(sentence).toMatch(message)
    expect(String(sentence).startsWith(given)).toBe(true)
    expect(code).toBe(1)
  })

  test('50 MB are refused by their size, at once', async () => {
    const large = file('large.txt')
    truncateSync(large, 50 * 1024 * 1024)
    const start = performance.now()
    expect(await fails(['import', large, ...date, '--dry-run'])).toEqual([
      1,
      `${large} is 50.0 MB, and a page may have 5 MB at most; split it into pages.`,
    ])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('a roster that is wrong is refused with entry and field', () => {
  test.each([
    ['no JSON', '[', /is no JSON/],
    ['no list', '{}', /is no roster; it must be a list/],
    ['no name', '[{"posts":[]}]', /entry 1 \(no name\): field "name" is wrong \(is missing\)/],
    [
      'no title',
      '[{"name":"柳青川","posts":[{"from":"2020"}]}]',
      /entry 1 \(柳青川\): field "posts\[0\]\.title"/,
    ],
    [
      'a date that is none',
      '[{"name":"柳青川","posts":[{"title":"县长","to":"2020-13"}]}]',
      /field "posts\[0\]\.to"/,
    ],
    [
      'an end before its begin',
      '[{"name":"柳青川","posts":[{"title":"县长","from":"2021","to":"2020-05"}]}]',
      /must not be before "from"/,
    ],
  ])('%s', async (name, text, message) => {
    const roster = file(`${name}.json`, text)
    const args = ['import', `${page}/page.txt`, ...date, '--dry-run', '--officials', roster]
    const [code, sentence] = await fails(args)
    expect(sentence).toMatch(message)
    expect(code).toBe(1)
  })

  test.each([
    ['[{"posts":[]}]', '第 1 条（无姓名）的字段 "name" 有误（缺少此项），请改正后重试。'],
    [
      '[{"name":" ","posts":[]}]',
      '第 1 条（无姓名）的字段 "name" 有误（不能为空），请改正后重试。',
    ],
    [
      '[{"name":"柳青川","posts":[{"title":7}]}]',
      '第 1 条（柳青川）的字段 "posts[0].title" 有误（应为字符串），请改正后重试。',
    ],
    [
      '[{"id":[],"name":"柳青川","posts":[]}]',
      '第 1 条（柳青川）的字段 "id" 有误（应为数字或字符串），请改正后重试。',
    ],
    ['["柳青川"]', '第 1 条有误（应为对象），请改正后重试。'],
  ])('in Chinese: %s', async (text, sentence) => {
    const roster = file('wrong.json', text)
    const { code, err } = await broadsheet(['read', ...date, '--officials', roster], '今天。', {
      LANG: 'zh_CN.UTF-8',
    })
    expect([code, err]).toEqual([1, `${roster}：${sentence}\n`])
  })

  test('two holders of one post are named, and the roster is read all the same', async () => {
    const posts = [{ organization: '清禾县人民政府', title: '县长' }]
    const roster = file(
      'two.json',
      JSON.stringify([
        { name: '柳青川', posts },
        { name: '余舟', posts },
      ]),
    )
    const { code, err } = await broadsheet(['read', ...date, '--officials', roster], '今天。')
    expect(err).toMatch(/柳青川 \(entry 1\) and 余舟 \(entry 2\) both hold 清禾县人民政府 县长/)
    expect(code).toBe(0)
  })
})

test('--help names the commands that exist, and no other', async () => {
  const { code, out } = await broadsheet(['--help'])
  expect(code).toBe(0)
  const named = out
    .split('Commands:')[1]
    ?.match(/^ {2}(\w+)/gm)
    ?.map((line) => line.trim())
  const commands = readdirSync(path.resolve(import.meta.dirname, '../../../src/cli/commands'))
  expect(named?.sort()).toEqual(commands.map((name) => path.basename(name, '.ts')).sort())
})
