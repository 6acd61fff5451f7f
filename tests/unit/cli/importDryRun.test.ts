import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import type { AnalysedPage } from '../../../src/documents/item.js'
import { docx } from '../../helpers/docx.js'
import { broadsheet, page } from './run.js'

const dryRun = ['--date', '2026-10-16', '--dry-run']
const gold = JSON.parse(readFileSync(path.join(page, 'gold.json'), 'utf8')) as AnalysedPage

describe('broadsheet import --dry-run', () => {
  test('prints every item of a dirty page as JSON', async () => {
    const { code, err, out } = await broadsheet([
      ...['import', `${page}/page.txt`, ...dryRun],
      ...['--officials', `${page}/roster.json`, '--format', 'json'],
    ])
    expect([code, err]).toEqual([0, ''])
    const { items } = JSON.parse(out) as AnalysedPage
    const text = ({ headline, kind, paragraphs }: (typeof items)[number]) => ({
      headline,
      kind,
      paragraphs,
    })
    expect(items.map(text)).toEqual(gold.items.map(text))
    expect(Object.keys(items[0]!).sort()).toEqual(
      'byline credit dateline dates events headline kicker kind mentions paragraphs subhead suggestions warnings'.split(
        ' ',
      ),
    )
  })

  test('--locale reads a Word document in English; pages of text are refused in it', async () => {
    const english = [...dryRun, '--locale', 'en', '--format', 'json']
    const story = docx(['Road reopens', 'Mayor Jane Doe reopened Mill Road on Thursday, Oct. 15.'])
    const read = await broadsheet(['import', '-', ...english], story)
    const { items } = JSON.parse(read.out) as AnalysedPage
    expect(items[0]?.mentions.map(({ name, title }) => [title, name])).toEqual([
      ['Mayor', 'Jane Doe'],
    ])
    const pageOfText = await broadsheet(['import', `${page}/page.txt`, ...english])
    expect([pageOfText.code, pageOfText.err]).toEqual([1, expect.stringMatching(/in Chinese only/)])
    const saved = await broadsheet(['import', '-', '--date', '2026-10-16', '--locale', 'en'], story)
    expect([saved.code, saved.err]).toEqual([2, expect.stringMatching(/--dry-run/)])
  })

  test('reads a page from a pipe, and several pages at once', async () => {
    const raw = readFileSync(path.join(page, 'page.txt'), 'utf8')
    const { code, out } = await broadsheet(
      ['import', '-', `${page}/page.txt`, ...dryRun, '--format', 'json'],
      raw,
    )
    expect(code).toBe(0)
    expect((JSON.parse(out) as AnalysedPage).items).toHaveLength(2 * gold.items.length)
  })

  test('--suggest changes nothing but the suggestions, none of which overlaps a mention', async () => {
    const ask = async (...more: string[]) => {
      const args = ['import', `${page}/page.txt`, ...dryRun, '--format', 'json', ...more]
      return (JSON.parse((await broadsheet(args)).out) as AnalysedPage).items
    }
    const [plain, more] = [await ask(), await ask('--suggest')]
    expect(more.map((item) => ({ ...item, suggestions: [] }))).toEqual(plain)
    for (const { mentions, suggestions } of more)
      for (const { end, start, where } of suggestions)
        expect(mentions.filter((m) => m.where === where && m.start < end && start < m.end)).toEqual(
          [],
        )
  })

  test('prints a table that leaves no headline out', async () => {
    const { code, out } = await broadsheet(['import', `${page}/page.txt`, ...dryRun])
    expect(code).toBe(0)
    expect(out).toContain('awaits image')
    expect(out).toContain(`${gold.items.length} items, issue date 2026-10-16`)
    const letters = new Set(out)
    const headlines = gold.items.map(({ headline }) => headline?.replace(/\s/g, '') ?? '').join('')
    expect([...headlines].filter((letter) => !letters.has(letter))).toEqual([])
  })

  test('says which lines of a page are in no item', async () => {
    const file = `${page}/../luoting/page.txt`
    const args = ['import', file, '--date', '2024-10-16', '--dry-run']
    const { code, out } = await broadsheet(args)
    expect(code).toBe(0)
    expect(out).toContain(`${file}: lines 2–3 belong to the page itself and are in no item.`)
    const json = await broadsheet([...args, '--format', 'json'])
    expect(json.out).not.toContain('belong to the page')
  })

  test('prints a Word document as one item of the same shape', async () => {
    const story = docx([
      { style: 'Title', text: '沿河步道通到家门口' },
      '本报讯（记者 常思远）10月15日上午，沿河步道全线贯通。',
      { style: 'heading 2', text: '三年修一段路' },
      '全长 6.8 公里。',
    ])
    const args = ['import', '-', ...dryRun, '--format', 'json']
    const { code, err, out } = await broadsheet(args, story)
    expect([code, err]).toEqual([0, ''])
    const { items } = JSON.parse(out) as AnalysedPage
    expect(items).toMatchObject([
      {
        byline: [{ name: '常思远', paragraph: 0, role: '记者' }],
        headline: '沿河步道通到家门口',
        kind: 'article',
        paragraphs: [
          '本报讯（记者 常思远）10月15日上午，沿河步道全线贯通。',
          '三年修一段路',
          '全长6.8公里。',
        ],
      },
    ])
    expect(items[0]).not.toHaveProperty('headings')
  })

  test('refuses an old Word document with a sentence that says what to do', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    const { code, err } = await broadsheet(['import', '-', ...dryRun], ole)
    expect(code).toBe(1)
    expect(err.trim()).toBe(
      'Standard input is an old Word or WPS document (.doc, .wps), or one locked by a password; open it and save it as .docx.',
    )
  })
})
