import { Lunar, LunarMonth } from 'lunar-typescript'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../../src/reading/core/dates/calendar.js'
import { feastDay } from '../../../src/reading/core/dates/feasts.js'
import { lunarMonthDays, lunarToDay } from '../../../src/reading/core/dates/lunar.js'
import { solarTermDay } from '../../../src/reading/core/dates/solarTerms.js'

const years = Array.from({ length: 201 }, (_, index) => 1900 + index)
const months = Array.from({ length: 12 }, (_, index) => index + 1)
const iso = (day: null | number) => (day === null ? null : isoDay(day))

/** The 24 terms as the library's table of a year names them, from January on. */
const TERMS =
  '小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至'.split(
    ' ',
  )

describe('the Chinese calendar', () => {
  it('begins each month on the day that lunar-typescript reckons, leap months too', () => {
    for (const year of years) {
      for (const month of months) {
        const first = Lunar.fromYmd(year, month, 1).getSolar().toYmd()
        expect(iso(lunarToDay(year, { month }, 1)), `${year}-${month}`).toBe(first)
        const leap = LunarMonth.fromYm(year, -month)
        const expected = leap && Lunar.fromYmd(year, -month, 1).getSolar().toYmd()
        expect(iso(lunarToDay(year, { isLeap: true, month }, 1))).toBe(expected)
      }
    }
  })

  it('gives a month its 29 or 30 days', () => {
    for (const year of years) {
      for (const month of months) {
        const days = lunarMonthDays(year, { month })
        const length = days && days.to - days.from + 1
        expect(length, `${year}-${month}`).toBe(LunarMonth.fromYm(year, month)?.getDayCount())
      }
    }
  })

  it('has no day beyond its months and years', () => {
    expect(lunarToDay(2024, { month: 1 }, 30)).toBeNull()
    expect(lunarToDay(2024, { month: 13 }, 1)).toBeNull()
    expect(lunarToDay(2024, { month: 1 }, 0)).toBeNull()
    expect(lunarToDay(1899, { month: 1 }, 1)).toBeNull()
    expect(lunarToDay(2101, { month: 1 }, 1)).toBeNull()
  })
})

describe('the solar terms', () => {
  it('fall on the days that lunar-typescript reckons', () => {
    for (const year of years) {
      const table = Lunar.fromYmd(year, 6, 1).getJieQiTable()
      TERMS.forEach((name, term) => {
        const expected = table[name]
        if (expected?.getYear() !== year) return
        expect(iso(solarTermDay(year, term)), `${year} ${name}`).toBe(expected.toYmd())
      })
    }
  })

  it('are 24, from 1900 to 2100', () => {
    expect(solarTermDay(2024, 24)).toBeNull()
    expect(solarTermDay(2024, -1)).toBeNull()
    expect(solarTermDay(1899, 0)).toBeNull()
    expect(solarTermDay(2101, 0)).toBeNull()
  })
})

describe('a feast', () => {
  it.each([
    ['the second Sunday of May', { kind: 'nth', month: 5, nth: 2, weekday: 7 }, 2024, '2024-05-12'],
    [
      'the last Monday of March',
      { kind: 'nth', month: 3, nth: -1, weekday: 1 },
      2024,
      '2024-03-25',
    ],
    ['Easter', { kind: 'easter', shift: 0 }, 2024, '2024-03-31'],
    ['a late Easter', { kind: 'easter', shift: 0 }, 2038, '2038-04-25'],
    ['an early Easter', { kind: 'easter', shift: 0 }, 2285, '2285-03-22'],
    [
      'the eve of a lunar year',
      { day: 1, kind: 'lunar', month: { month: 1 }, shift: -1 },
      2022,
      '2022-01-31',
    ],
    ['a day that the year lacks', { day: 29, kind: 'solar', month: 2 }, 2023, null],
  ] as const)('is found by its rule: %s', (_, feast, year, expected) => {
    expect(iso(feastDay(feast, year))).toBe(expected)
  })
})
