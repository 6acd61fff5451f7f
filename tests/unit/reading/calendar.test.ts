import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addMonths,
  dayNumber,
  isoDay,
  partsOfDayNumber,
} from '../../../src/reading/core/dates/calendar.js'

const days = fc.integer({ max: 1_100_000, min: -700_000 })

it('counts days as the calendar of the platform does', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000)
      const [year, month, ofMonth] = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]
      expect(partsOfDayNumber(day)).toEqual({ day: ofMonth, month, year })
      expect(dayNumber(year, month, ofMonth)).toBe(day)
    }),
  )
})

it('takes months and days that run over as what they run into', () => {
  fc.assert(
    fc.property(
      fc.integer({ max: 2200, min: 1600 }),
      fc.integer({ max: 40, min: -40 }),
      fc.integer({ max: 400, min: -400 }),
      (year, month, day) => {
        expect(dayNumber(year, month, day)).toBe(Date.UTC(year, month - 1, day) / 86_400_000)
      },
    ),
  )
})

it.each([
  [1, '2024-01-31', '2024-02-29'],
  [13, '2024-01-31', '2025-02-28'],
  [-3, '2024-05-31', '2024-02-29'],
  [-12, '2024-02-29', '2023-02-28'],
])('%i months from %s is %s', (months, from, to) => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  expect(isoDay(addMonths(dayNumber(year, month, day), months))).toBe(to)
})
