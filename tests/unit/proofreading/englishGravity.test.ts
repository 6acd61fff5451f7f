import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyseItem } from '../../../src/analyse.js'
import type { Roster } from '../../../src/documents/roster.js'

const desk = new URL('../../cases/proofreading/desk.en.json', import.meta.url)
const roster = JSON.parse(readFileSync(desk, 'utf8')) as Roster

it.each([
  ['Mayor Ann Poe spoke.', 'error'],
  ['Council Member Ann Poe spoke.', 'warning'],
  ['Deputy Mayor Ann Poe spoke.', 'info'],
  ['Sen. Ann Poe spoke.', 'info'],
])('an unknown person is as grave as the office is rare: %s', (text, severity) => {
  const heads = { credit: null, headline: null, kicker: null, subhead: null }
  const item = { ...heads, kind: 'text' as const, paragraphs: [text] }
  const { warnings } = analyseItem({ issueDate: '2024-05-15', item, locale: 'en', roster })
  expect(warnings.map((found) => [found.code, found.severity])).toEqual([
    ['unknown-person', severity],
  ])
})
