import { expect, it } from 'vitest'
import { inventedPages, stringsOf } from '../../../bench/invented/pages.js'
import { analyseItem, buildRosterIndex } from '../../../src/analyse.js'

/** What stands on the invented pages and is printed otherwise, looked at one by one: figures of full width, and nothing else. */
const accepted = ['style-wide-digit']

it('house style raises no false alarm on the invented pages, and little alarm at all', () => {
  const pages = inventedPages()
  const found = pages.flatMap(({ items, roster }) => {
    const index = buildRosterIndex(roster)
    return items.flatMap(
      ({ issueDate, text }) => analyseItem({ issueDate, item: text, roster: index }).warnings,
    )
  })
  const style = found.filter(({ code }) => code.startsWith('style-'))
  const characters = pages
    .flatMap(({ items }) => items.flatMap(({ text }) => stringsOf(text)))
    .reduce((sum, { length }) => sum + length, 0)
  expect(characters).toBeGreaterThan(60_000)
  expect(style.filter(({ code }) => !accepted.includes(code))).toEqual([])
  expect(style.length).toBeLessThanOrEqual(characters / 2000)
})
