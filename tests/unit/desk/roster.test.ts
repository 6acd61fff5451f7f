import { describe, expect, it } from 'vitest'
import { edition, roster } from '../../../desk/paper/index.js'
import { postsOn } from './titles.js'

/** Offices that several people hold side by side. */
const shared = /^县委常委$|副/

describe('the demo roster', () => {
  it('has at least 32 people of all the usual groups', () => {
    expect(roster.length).toBeGreaterThanOrEqual(32)
    const groups = new Set(roster.flatMap((o) => o.posts.map((post) => post.group)))
    for (const group of ['党委', '人大', '政府', '政协', '部门', '乡镇', '企业', '来访']) {
      expect(groups).toContain(group)
    }
  })

  it('never has two holders of one single office in one month', () => {
    const terms = roster.flatMap((o) =>
      o.posts
        .filter((post) => !shared.test(post.title))
        .map((post) => ({ ...post, until: post.to ?? '9999-12', who: o })),
    )
    const clashes = terms.flatMap((a, i) =>
      terms
        .slice(i + 1)
        .filter((b) => a.title === b.title && a.who !== b.who)
        .filter((b) => (a.from ?? '') <= b.until && (b.from ?? '') <= a.until)
        .map((b) => `${a.title}: ${a.who.name} / ${b.who.name}`),
    )
    expect(clashes).toEqual([])
  })

  it('tells terms in order and puts the full title first among the forms', () => {
    for (const post of roster.flatMap((o) => o.posts)) {
      expect(post.from).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/)
      if (post.to !== null) expect(post.to >= (post.from ?? '')).toBe(true)
      expect(post.forms[0]).toBe(post.title)
    }
  })

  it('gives no two people in office the same rank', () => {
    const ranks = roster
      .map((o) => postsOn(o, edition.date).map((post) => post.rank))
      .filter((all) => all.length > 0)
      .map((all) => Math.min(...all))
    expect(new Set(ranks).size).toBe(ranks.length)
  })

  it('holds the traps a desk meets: a changed post, a retired leader, near names, one name twice', () => {
    const names = roster.map((o) => o.name)
    const near = names.some((a) => names.some((b) => differBy(a, b) === 1))
    expect(near).toBe(true)
    expect(names.length).toBeGreaterThan(new Set(names).size)
    const past = roster.filter((o) => postsOn(o, edition.date).length < o.posts.length)
    expect(past.filter((o) => postsOn(o, edition.date).length === 0).length).toBeGreaterThan(0)
    expect(past.filter((o) => postsOn(o, edition.date).length > 0).length).toBeGreaterThan(2)
  })
})

/** Number of places at which two names of equal length differ; Infinity for other lengths. */
function differBy(a: string, b: string): number {
  if (a.length !== b.length) return Infinity
  return [...a].filter((character, i) => character !== b[i]).length
}
