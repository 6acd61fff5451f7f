import { dayNumber, isoDay, isoMonth, monthEnd, partsOfDayNumber } from './calendar.js'
import { type DateForm } from './expression.js'
import { feastDay } from './feasts.js'
import { monthPeriod, type Period, yearPeriod } from './period.js'
import { rangeOf, type Resolved } from './resolved.js'
import { type DateAnchors } from './anchors.js'

/** The months named last, moved: 去年同期, 上月同期. Without any named, the whole year or month. */
export function samePeriod(
  { monthOffset, year }: Extract<DateForm, { form: 'same-period' }>,
  anchors: DateAnchors,
  memory: { period: null | { from: number; to: number; unit: string } },
): Resolved {
  const now = partsOfDayNumber(memory.period?.from ?? anchors.story)
  const offset = year === undefined ? monthOffset : (year - now.year) * 12
  if (!memory.period) {
    const { from, to, value } = wholeUnit(now, offset)
    const whole = rangeOf({ anchor: 'previous-date', from, to, value })
    whole.type = 'date'
    return whole
  }
  const last = partsOfDayNumber(memory.period.to)
  const start = isoMonth(now.year, now.month + offset)
  const end = isoMonth(last.year, last.month + offset)
  return rangeOf({
    anchor: 'previous-date',
    from: dayNumber(now.year, now.month + offset, 1),
    to: monthEnd(last.year, last.month + offset),
    value: start === end ? start : `${start}/${end}`,
  })
}

/** An offset of whole years names a year, any other a month. */
const wholeUnit = (now: { month: number; year: number }, monthOffset: number): Period =>
  monthOffset % 12 === 0
    ? yearPeriod(now.year + monthOffset / 12)
    : monthPeriod(now.year, now.month + monthOffset)

/** Days ahead at which a coming holiday is meant rather than the last one. */
const SOON = 60

/** A public holiday's days off: the nearest to the story, on the side that the words around point to. */
export function holidayPeriod(
  holiday: Extract<DateForm, { form: 'holiday' }>,
  anchors: DateAnchors,
): Resolved {
  const { year } = partsOfDayNumber(anchors.issue)
  const storyYear = partsOfDayNumber(anchors.story).year
  const said =
    holiday.year ?? (holiday.yearOffset === undefined ? null : storyYear + holiday.yearOffset)
  if (said !== null) return asRange(daysOffIn(holiday, said))
  const far = ({ from }: { from: number }) => Math.abs(from - anchors.story)
  const around = [year - 1, year, year + 1].map((of) => daysOffIn(holiday, of))
  const real = around.filter((days) => days !== null)
  const choices = real.filter(({ from, to }) => {
    if (anchors.signal === 'future') return to >= anchors.story
    const latest = anchors.signal === 'past' ? anchors.issue : anchors.story + SOON
    return from <= latest
  })
  return asRange(choices.toSorted((a, b) => far(a) - far(b))[0] ?? real[0] ?? null)
}

/** As the year's notice sets them, else the usual number of days from the feast on. */
function daysOffIn(
  { daysOff, feast, length }: Extract<DateForm, { form: 'holiday' }>,
  year: number,
): null | { from: number; to: number } {
  const [from, to] = daysOff[year] ?? []
  if (from !== undefined && to !== undefined) {
    return { from: monthDay(from > to ? year - 1 : year, from), to: monthDay(year, to) }
  }
  const day = feastDay(feast, year)
  return day === null ? null : { from: day, to: day + length - 1 }
}

function asRange(days: null | { from: number; to: number }): Resolved {
  if (!days) return rangeOf({ anchor: 'issue', from: null, to: null, value: null })
  const { from, to } = days
  return rangeOf({ anchor: 'issue', from, to, value: `${isoDay(from)}/${isoDay(to)}` })
}

const monthDay = (year: number, monthAndDay: number): number =>
  dayNumber(year, Math.floor(monthAndDay / 100), monthAndDay % 100)

/** Whole years: EDTF 1983, 198X, 19XX, or a range 1980/1982. */
export function yearsNamed(value: string): Resolved {
  const [first = '', last = first] = value.split('/')
  const edge = (year: string, figure: string) => Number(year.replaceAll('X', figure))
  return {
    anchor: 'stated',
    from: dayNumber(edge(first, '0'), 1, 1),
    period: null,
    tier: 'core',
    timex: first === last ? first.replace(/X+$/, '') : null,
    to: dayNumber(edge(last, '9'), 12, 31),
    type: first === last ? 'date' : 'range',
    value,
  }
}
