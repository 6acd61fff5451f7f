// A roster is proposed from what a paper printed: the tables, and every page that is kept here with its roster.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analysePage, analyseText } from '../../../src/analyse.js'
import type { Roster } from '../../../src/documents/roster.js'
import {
  type ProposedOfficial,
  proposeRoster,
} from '../../../src/officials/core/bootstrap/proposeRoster.js'
import { checkRoster } from '../../../src/officials/core/exchange/rosterSchema.js'
import { getRosterLocale } from '../../../src/officials/locales/index.js'
import tables from '../../cases/officials/bootstrap.json' with { type: 'json' }

const zh = getRosterLocale('zh')
const line = ({ name, posts }: ProposedOfficial) => {
  const told = posts.map(({ forms = [], group, organization, status, title }) =>
    [
      `${title}@${organization ?? '…'}`,
      group ?? '…',
      ...(status ? [status] : []),
      `[${forms.join('|')}]`,
    ].join(' '),
  )
  return `${name} ${posts[0]?.rank ?? '…'}: ${told.join('; ')}`
}

describe('a proposal', () => {
  it.each(tables)('$name', ({ doubts = [], expect: expected, pages, seen }) => {
    const read = Object.entries<string[] | undefined>(pages).map(([date, lines]) => ({
      date,
      file: `${date}.txt`,
      items: [analyseText({ issueDate: date, roster: [], text: (lines ?? []).join('\n') })],
    }))
    const proposal = proposeRoster(read.reverse(), zh)
    expect(proposal.officials.map(line)).toEqual(expected)
    const told = proposal.doubts.map(
      ({ after, before, counts }) => `${before} ${counts.join(':')} ${after}`,
    )
    expect(told).toEqual(doubts)
    const evidence = proposal.officials.map(
      ({ evidence: { count, firstSeen, lastSeen }, name, posts }) =>
        `${name} ${count}× ${firstSeen} ${lastSeen} ${posts[0]?.from ?? '…'}`,
    )
    if (seen) expect(evidence).toEqual(seen)
  })
})

const folder = new URL('../../fixtures/pages/', import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))

/** Titles under which leaders are listed, whatever their posts. */
const ofGroup = /(?:领导|执行主席|级干部)$/

/** Pages whose rosters hold villages, schools and firms, whose heads no proposal holds: measured, rounded down. */
const FEWER = new Map([
  ['andu', 0.84],
  ['daoxi', 0.57],
  ['fenghuang', 0.81],
  ['gutang', 0.69],
  ['haitang', 0.6],
  ['hequan', 0.8],
  ['heting', 0.62],
  ['huaichuan', 0.84],
  ['jiangyun', 0.83],
  ['lingzhou', 0.77],
  ['maoxi', 0.81],
  ['meiyuan', 0.8],
  ['moluo', 0.84],
  ['qingpu', 0.67],
  ['qingtan', 0.82],
  ['qingzhe', 0.76],
  ['shuiyun', 0.76],
  ['songhu', 0.82],
  ['songmen', 0.77],
  ['tanxi', 0.67],
  ['tingnan', 0.77],
  ['tongban', 0.81],
  ['wanfeng', 0.83],
  ['xunhe', 0.77],
  ['yunpu', 0.78],
])

const plain = (title: string) => title.replace(/(.)\1长/g, '$1长')

describe.each(readdirSync(folder))('page %s', (name) => {
  const raw = readFileSync(new URL(`${name}/page.txt`, folder), 'utf8')
  const { issueDate } = json(`${name}/gold.json`) as { issueDate: string }
  const known = json(`${name}/roster.json`) as Roster
  const { items } = analysePage({ issueDate, raw, roster: [] })
  const { doubts, officials } = proposeRoster([{ date: issueDate, file: name, items }], zh)
  const { roster } = checkRoster(JSON.parse(JSON.stringify(officials)))
  const again = analysePage({ issueDate, raw, roster: roster ?? [] }).items

  it('shows at least 85 in 100 of the people of its roster, a little fewer on some pages, and most of their posts', () => {
    const text = raw.replace(/\s/g, '')
    const printed = known.filter((official) => text.includes(official.name))
    const names = new Set(officials.map((official) => official.name))
    const found = printed.filter((official) => names.has(official.name))
    expect(found.length / printed.length).toBeGreaterThanOrEqual(FEWER.get(name) ?? 0.85)
    const fits = officials.flatMap(({ name: who, posts }) => {
      const theirs = known.filter((official) => official.name === who)
      const forms = theirs.flatMap((official) =>
        official.posts.flatMap((post) => [post.title, ...(post.forms ?? [])]),
      )
      const isFit = (form: string) => forms.some((other) => plain(other).includes(plain(form)))
      return theirs.length ? posts.map((post) => (post.forms ?? []).some(isFit)) : []
    })
    expect(fits.filter(Boolean).length / fits.length).toBeGreaterThanOrEqual(0.75)
  })

  it('is proposed as a roster.json', () => {
    expect(roster).toHaveLength(officials.length)
  })

  it('read with it names no title that is not held, and no list out of order', () => {
    const wrong = again
      .flatMap(({ warnings }) => warnings)
      .filter(({ code }) => code === 'title-not-held' || (code === 'rank-order' && !doubts.length))
    expect(wrong).toEqual([])
    const held = new Map(
      officials.map(({ name: who, posts }) => [who, posts.flatMap(({ forms = [] }) => forms)]),
    )
    const strange = again
      .flatMap(({ mentions }) => mentions)
      .filter(({ official, title }) => official !== null && title !== null)
      .filter(({ title }) => !ofGroup.test(title!))
      .filter(({ name: who, title }) => !held.get(who)?.includes(title!))
      .map(({ name: who, title }) => `${who} ${title}`)
    expect(strange).toEqual([])
  })
})
