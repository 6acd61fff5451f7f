// What goes out comes in again: nothing of any roster is lost in Popolo or in CSV.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FullOfficial, plainOfficial } from '../../../src/officials/core/exchange/canonical.js'
import { readRoster } from '../../../src/officials/core/exchange/readRoster.js'
import { writeCsv } from '../../../src/officials/core/exchange/writeCsv.js'
import { writePopolo } from '../../../src/officials/core/exchange/writePopolo.js'
import { fullOfficial } from '../../../src/officials/core/exchange/canonical.js'

const words = fc
  .string({ minLength: 1, unit: fc.constantFrom(...'县长区委书记、，,"代副=+-@（）AB 李·\'') })
  .map((text) => `甲${text.trim()}乙`)
const forms = fc.uniqueArray(words, { maxLength: 3 })
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const day = fc.constantFrom('1999', '2020-02', '2020-02-29', '2024-12-31')

const post = fc
  .record({
    forms,
    from: orNull(day),
    group: orNull(words),
    organization: orNull(words),
    rank: orNull(fc.integer({ max: 9999, min: -10 })),
    source: orNull(words),
    status: orNull(fc.constantFrom('acting', 'in-charge', 'nominated')),
    title: words,
    to: orNull(day),
  })
  .filter(({ from, to }) => !from || !to || from <= to)
const official = fc.record({
  id: orNull(fc.oneof(fc.integer({ min: 1 }), fc.constantFrom('65a', 'person-1', 'person-2-'))),
  name: words,
  note: orNull(words),
  otherNames: forms,
  posts: fc.array(post, { maxLength: 4 }),
})
const isUnique = (roster: { id: null | number | string }[]) => {
  const ids = roster.flatMap(({ id }) => (id === null ? [] : [String(id)]))
  return new Set(ids).size === ids.length
}
const roster = fc.array(official, { maxLength: 6 }).filter(isUnique)
const again = (text: string) => {
  const read = readRoster(text)
  expect(read.faults).toEqual([])
  return read.roster?.map(fullOfficial)
}

describe('every roster', () => {
  it('is the same after a way through Popolo', () => {
    fc.assert(
      fc.property(roster, (given) => {
        const out = writePopolo((given as FullOfficial[]).map(plainOfficial))
        expect(again(JSON.stringify(out))).toEqual(given)
      }),
    )
  })

  it('is the same after a way through CSV, when each official has an id', () => {
    const named = roster.map((given) =>
      given.map((one, at) => ({ ...one, id: one.id ?? at + 1e9 })),
    )
    fc.assert(
      fc.property(
        named.filter((given) => given.length > 0 && isUnique(given)),
        (given) => {
          const text = writeCsv((given as FullOfficial[]).map(plainOfficial))
          expect(again(text)).toEqual(given)
        },
      ),
    )
  })
})

describe('Popolo of others', () => {
  const foreign = {
    memberships: [
      {
        end_date: '2024-05-01',
        organization_id: 'o',
        person_id: 'p',
        post_id: 'q',
        start_date: '2020',
      },
    ],
    organizations: [{ classification: 'executive', id: 'o', name: '县政府' }],
    persons: [
      { email: 'x@example.org', id: 'p', name: '温知行', other_names: [{ name: '温行' }] },
      { id: 'r', memberships: [{ organization: { name: '县委' }, role: '书记' }], name: '顾怀远' },
    ],
    posts: [{ id: 'q', label: '县长', organization_id: 'o' }],
  }

  it('is read by its posts, and by memberships within a person', () => {
    expect(again(JSON.stringify(foreign))).toMatchObject([
      {
        name: '温知行',
        otherNames: ['温行'],
        posts: [{ from: '2020', organization: '县政府', title: '县长', to: '2024-05-01' }],
      },
      { name: '顾怀远', posts: [{ organization: '县委', title: '书记' }] },
    ])
  })

  it('with a membership that names no office is refused by entry', () => {
    const wrong = { ...foreign, posts: [] }
    expect(readRoster(JSON.stringify(wrong)).faults).toMatchObject([
      { entry: 0, field: 'posts[0].title', name: '温知行', reason: 'mustNotBeEmpty' },
    ])
  })
})
