// Places of a text that was read, in the text as it is now.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveBetween } from '../../../src/admin/live/moveBetween.js'

const blocks = (...texts: string[]) => texts.map((text) => ({ text }))
const place = (where: number, start: number, end: number) => ({ end, start, where })
const before = blocks('雾里费小满渡河', '乔一苇在岸')
const move = (...now: string[]) => {
  const toNow = moveBetween(before, blocks(...now))
  return [toNow(place(0, 2, 5)), toNow(place(1, 0, 3))]
}

describe('marks wait at their words until a changed text is read', () => {
  it('behind what was typed', () => {
    expect(move('晨雾里费小满渡河', '乔一苇在岸')).toEqual([place(0, 3, 6), place(1, 0, 3)])
  })
  it('before what was typed', () => {
    expect(move('雾里费小满慢渡河', '乔一苇在岸')[0]).toEqual(place(0, 2, 5))
  })
  it('in a paragraph that moved down', () => {
    expect(move('新', '雾里费小满渡河', '乔一苇在岸')).toEqual([place(1, 2, 5), place(2, 0, 3)])
  })
  it('in a paragraph that was split before them, and one that was joined', () => {
    expect(move('雾里', '费小满渡河', '乔一苇在岸')).toEqual([place(1, 0, 3), place(2, 0, 3)])
    expect(move('雾里费小满渡河乔一苇在岸')).toEqual([place(0, 2, 5), place(0, 7, 10)])
  })
  it('and go when they are typed into, or their paragraph goes', () => {
    expect(move('雾里费x小满渡河')).toEqual([null, null])
    expect(move()).toEqual([null, null])
  })
  it('and stay where they are in a line above the body', () => {
    const inHeadline = { end: 2, start: 0, where: 'headline' as const }
    expect(moveBetween(before, blocks())(inHeadline)).toBe(inHeadline)
  })
})

it('leads to the same words, or nowhere', () => {
  const texts = fc.array(
    fc.string({ maxLength: 6, unit: fc.constantFrom('甲', '乙', '\n', '丙') }),
    {
      maxLength: 4,
    },
  )
  fc.assert(
    fc.property(texts, texts, (old, now) => {
      const toNow = moveBetween(blocks(...old), blocks(...now))
      old.forEach((text, where) => {
        for (let start = 0; start < text.length; start++) {
          const found = toNow(place(where, start, start + 1))
          if (found) expect(now[found.where]?.slice(found.start, found.end)).toBe(text[start])
        }
      })
    }),
  )
})
