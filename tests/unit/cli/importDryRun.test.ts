import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

import type { AnalysedPage } from '../../../src/documents/item.js'
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
})
