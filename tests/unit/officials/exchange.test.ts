// The tables under tests/cases/officials: what a spreadsheet says, and what an import would do.
import { describe, expect, it } from 'vitest'
import type { Roster } from '../../../src/documents/roster.js'
import { type PlannedEntry, planImport } from '../../../src/officials/core/exchange/planImport.js'
import { readRoster } from '../../../src/officials/core/exchange/readRoster.js'
import { getRosterLocale } from '../../../src/officials/locales/index.js'
import tables from '../../cases/officials/csv.json' with { type: 'json' }
import plans from '../../cases/officials/plans.json' with { type: 'json' }

const told = (roster: Roster | null) =>
  (roster ?? []).map(({ name, posts }) => {
    const lines = posts.map((post) => {
      const term = `${post.from ?? '…'}–${post.to ?? '…'}`
      const words = [`${post.title}@${post.organization ?? '…'}`, term, post.rank ?? '…']
      const forms = `[${(post.forms ?? []).join('|')}]`
      return [...words, post.group ?? '…', forms, ...(post.status ? [post.status] : [])].join(' ')
    })
    return `${name}: ${lines.join('; ')}`
  })

describe('a roster in CSV', () => {
  it.each(tables)('$name', ({ expect: expected = [], faults = [], problem, text }) => {
    const read = readRoster(text)
    expect(read.problem?.code).toBe(problem)
    expect(told(read.roster)).toEqual(expected)
    const rows = 'rows' in read ? read.rows : undefined
    const named = read.faults.map(
      ({ entry, field, name, reason }) =>
        `row ${rows?.[entry ?? -1]} ${name ?? '–'} ${field} ${reason}`,
    )
    expect(named).toEqual(faults)
  })

  it('is not taken for one when it is JSON that does not parse', () => {
    expect(readRoster('[{"name": ').problem).toMatchObject({ code: 'no-json' })
    expect(readRoster('{"a": 1}').problem).toMatchObject({ code: 'no-roster' })
  })
})

const signs = { added: '+', changed: '~', closed: '!' }
const line = ({ candidates, name, names, posts, state, why }: PlannedEntry) => {
  const changes = posts.map((change) => {
    const fields = change.kind === 'added' ? [] : change.fields
    const words = fields.map(({ after, before, field }) => ` ${field}: ${before} → ${after}`)
    return `${signs[change.kind]}${change.post.title}${words.join('')}`
  })
  const more = names.length ? [`names: ${names.join('、')}`] : []
  const asked = state === 'asked' ? [why, ...candidates.map(({ id }) => id)] : []
  return [name, state, ...asked, ...changes, ...more].join(' ')
}

describe('the plan of an import', () => {
  it.each(plans)('$name', ({ conflicts = [], desk, expect: expected, given, missing = [] }) => {
    const { sharedPosts } = getRosterLocale('zh')
    const plan = planImport(given as Roster, desk as Roster, { sharedPosts })
    expect(plan.entries.map(line)).toEqual(expected)
    expect(plan.missing.map(({ name }) => name)).toEqual(missing)
    const named = plan.conflicts.map(
      ({ kind, one, organization, other, title }) =>
        `${kind} ${organization} ${title}: ${one.name} ${one.entry}, ${other.name} ${other.entry}`,
    )
    expect(named).toEqual(conflicts)
  })

  it('counts no conflict of an entry that is left out', () => {
    const post = { organization: '县政府', title: '县长' }
    const desk = [{ id: 1, name: '温知行', posts: [post] }]
    const given = [{ name: '柏舟', posts: [post] }]
    const { sharedPosts } = getRosterLocale('zh')
    const conflictsOf = (take: number[]) =>
      planImport(given, desk, { sharedPosts, take: new Set(take) }).conflicts.length
    expect([conflictsOf([0]), conflictsOf([])]).toEqual([1, 0])
  })
})
