import { type DateForm } from '../../../core/dates/expression.js'

/** Feasts by the part of their name that stands alone: month and day, and whether these are lunar. */
export const HOLIDAYS: Record<string, { day: number; lunar?: true; month: number }> = {
  元旦: { day: 1, month: 1 },
  三八: { day: 8, month: 3 },
  五一: { day: 1, month: 5 },
  国庆: { day: 1, month: 10 },
  春节: { day: 1, lunar: true, month: 1 },
  元宵: { day: 15, lunar: true, month: 1 },
  端午: { day: 5, lunar: true, month: 5 },
  七夕: { day: 7, lunar: true, month: 7 },
  中秋: { day: 15, lunar: true, month: 8 },
  重阳: { day: 9, lunar: true, month: 9 },
}

/** Days off of the long holidays as the State Council's yearly notices set them, MMDD to MMDD. */
export const DAYS_OFF: Record<string, Record<number, [number, number]>> = {
  春节: {
    2018: [215, 221],
    2019: [204, 210],
    2020: [124, 202],
    2021: [211, 217],
    2022: [131, 206],
    2023: [121, 127],
    2024: [210, 217],
    2025: [128, 204],
    2026: [215, 223],
  },
  国庆: { 2020: [1001, 1008], 2023: [929, 1006], 2025: [1001, 1008] },
}

const HAS_LENGTH = new Set(['期间', '假期'])

/** The form of a feast as written; null when the words name no feast (五一 in a place name). */
export function holidayForm(
  name: string,
  tail: string | undefined,
  whole: string,
  year?: number,
): DateForm | null {
  const feast = HOLIDAYS[name]
  if (!feast) return null
  const isLong = tail !== undefined && HAS_LENGTH.has(tail)
  if (tail && (!isLong || DAYS_OFF[name])) {
    const { day, lunar, month } = feast
    const usual = month * 100 + day
    if (isLong) {
      const daysOff = DAYS_OFF[name] ?? {}
      const said = year === undefined ? {} : { year }
      return { daysOff, form: 'holiday', usual: [usual, usual + 6], ...said }
    }
    const said = year === undefined ? {} : { year }
    const point = lunar ? { lunar: { day, month }, ...said } : { day, month, ...said }
    return { form: 'point', point }
  }
  return whole.endsWith('节') ? { form: 'vague', timex: null } : null
}
