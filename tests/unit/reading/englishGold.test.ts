import { describe, expect, it } from 'vitest'
import { Score, scoreGold, unmark } from './goldMarkup.js'

/** F1 below which the English reading must not fall, on either file. */
const LEAST = 95

// gold: written before the rules; the others while the rules stood still. docs/reading-english.md has the first scores.
describe.each(['gold', 'gold-heldout', 'gold-later'])('%s', (name) => {
  const { dates, people } = scoreGold(name)

  it('names the people', () => {
    expect(people.f1, people.errors.join('\n')).toBeGreaterThanOrEqual(LEAST)
  })

  it('resolves the dates', () => {
    expect(dates.f1, dates.errors.join('\n')).toBeGreaterThanOrEqual(LEAST)
  })
})

describe('the score', () => {
  it('counts a find only with its exact place and meaning', () => {
    const { dates, people, text } = unmark({ text: '{Doe=Ann Doe} left on [May 3=2024-05-03].' })
    expect(text).toBe('Doe left on May 3.')
    expect(people).toEqual(['0-3 Ann Doe'])
    const score = new Score()
    score.add(text, dates, ['12-17 2024-05-03'])
    expect(score.f1).toBe(100)
    score.add(text, people, ['0-3 Doe'])
    expect(score.f1).toBe(50)
    expect(score.errors).toHaveLength(2)
  })
})
