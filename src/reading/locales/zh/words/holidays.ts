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
  五一: {
    2018: [429, 501],
    2019: [501, 504],
    2020: [501, 505],
    2022: [430, 504],
    2023: [429, 503],
    2024: [501, 505],
  },
  国庆: { 2020: [1001, 1008], 2023: [929, 1006], 2025: [1001, 1008] },
}

/** Days off in a year that DAYS_OFF does not list, from the feast on. */
const USUAL_LENGTH: Record<string, number> = { 五一: 5, 国庆: 7, 春节: 7 }
const HAS_LENGTH = new Set(['期间', '假期'])
const AHEAD = new Set(['前', '之前'])

/** The year said in front of a feast: 2022年, 去年. */
export type SaidYear = { year?: number; yearOffset?: number }

/**
 * The form of a feast as written; null when the words name no time (五一 in a place name).
 * @param tail What makes it days: 期间, 前夕, 前; undefined for the bare name.
 */
export function holidayForm(
  name: string,
  tail: string | undefined,
  whole: string,
  said: SaidYear,
): DateForm | null {
  const feast = HOLIDAYS[name]
  if (!feast) return null
  if (!tail) return whole.endsWith('节') ? { form: 'vague', timex: null } : null
  const { day, lunar, month } = feast
  const length = USUAL_LENGTH[name]
  if (HAS_LENGTH.has(tail) && length !== undefined) {
    const usual = month * 100 + day
    const daysOff = DAYS_OFF[name] ?? {}
    return { daysOff, form: 'holiday', usual: [usual, usual + length - 1], ...said }
  }
  const point = { ...(lunar ? { lunar: { day, month } } : { day, month }), ...said }
  return AHEAD.has(tail) ? { bound: 'before', form: 'point', point } : { form: 'point', point }
}
