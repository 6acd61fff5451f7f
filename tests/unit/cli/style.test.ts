import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { AnalysedPage } from '../../../src/documents/item.js'
import { broadsheet } from './run.js'

const folder = mkdtempSync(path.join(tmpdir(), 'style-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, content: unknown): string => {
  const file = path.join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const own = { off: ['style-misspelling'], style: [{ id: 'style-own', wrong: { 大沙河: '沙河' } }] }
const story = '县里布署防汛，大沙河水位平稳。\n'
const codes = (out: string) =>
  (JSON.parse(out) as AnalysedPage).items.flatMap(({ warnings }) =>
    warnings.map(({ code }) => code),
  )

describe('--style: house style tried on a text, without a desk', () => {
  it('counts in read and in import --dry-run', async () => {
    const style = fileOf('style.json', own)
    const rest = ['--date', '2024-05-15', '--format', 'json', '--style', style]
    const page = fileOf('page.txt', `河水平稳\n\n　　本报讯（记者 贺远舟）${story}`)
    const read = await broadsheet(['read', ...rest], story)
    const tried = await broadsheet(['import', page, '--dry-run', ...rest])
    expect(codes(read.out)).toEqual(['style-own'])
    expect(codes(tried.out)).toContain('style-own')
    expect(codes(tried.out)).not.toContain('style-misspelling')
  })

  it.each([
    [
      'en',
      { style: [{ id: 'style-own', wrong: { '{hun}甲': null } }] },
      /style\[0\]\.wrong is wrong \(.*\{hun\}/,
    ],
    [
      'zh',
      { style: [{ id: 'style-own', wrong: { '{hun}甲': null } }] },
      /style\[0\]\.wrong 有误（.*不是占位符/,
    ],
    ['zh', { off: ['rank-ordr'] }, /off\[0\] 有误（没有“rank-ordr”这项检查/],
    ['en', { off: 'rank-order' }, /off is wrong \(must be a list\)/],
  ])(
    '%s: a file that cannot be used is named with the place',
    async (language, content, sentence) => {
      const style = fileOf('wrong.json', content)
      const args = ['read', '--date', '2024-05-15', '--style', style]
      const { code, err } = await broadsheet(args, story, { LC_ALL: `${language}_XX.UTF-8` })
      expect([code, err]).toEqual([1, expect.stringMatching(sentence)])
    },
  )

  it('goes with a trial only', async () => {
    const page = fileOf('page.txt', story)
    const { code, err } = await broadsheet(['import', page, '--date', '2024-05-15', '--style', 'x'])
    expect([code, err]).toEqual([2, expect.stringContaining('--style goes with --dry-run')])
  })
})
