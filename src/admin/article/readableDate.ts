import type { DateTag } from '../../documents/tags.js'
import type { Words } from '../useWords.js'

type Shown = Pick<DateTag, 'from' | 'partOfDay' | 'timex' | 'to' | 'type' | 'value'>
type Speaker = { language: string; words: Words }

/**
 * What a date resolves to, for people to read: 2026-10-16, afternoon · 2026-10-01 – 2026-10-07 · 3 days.
 * @param tag the date; its value is EDTF, for durations ISO 8601 (src/documents/item.ts)
 * @param speaker our words, and the code of the language for the units of durations
 */
export function readableDate(tag: Shown, speaker: Speaker): string {
  const { language, words } = speaker
  const date = [length, day, instant, clock, range].reduce<null | string>(
    (found, read) => found ?? read(tag, speaker),
    null,
  )
  if (date === null) return words(tag.type === 'set' ? 'dateRepeats' : 'dateVague')
  // 16:20 says afternoon by itself.
  if (!tag.partOfDay || date.includes(':')) return date
  return words('dateWithPart', { date, part: words(tag.partOfDay).toLocaleLowerCase(language) })
}

const units: Record<string, string> = { D: 'day', H: 'hour', M: 'month', W: 'week', Y: 'year' }

/** P3D, and PT3M, whose M are minutes. */
function length({ type, value }: Shown, { language }: Speaker): null | string {
  const found = type === 'duration' ? /^P(T?)(\d+(?:\.\d+)?)([YMWDH])$/.exec(value ?? '') : null
  if (!found) return null
  const [, time, count, letter = 'D'] = found
  const unit = time && letter === 'M' ? 'minute' : units[letter]
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
  return format.format(Number(count))
}

/** A day, a month or a year is written as people write it already. */
const day = ({ value }: Shown): null | string =>
  value && /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(value) ? value : null

function instant({ value }: Shown): null | string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value ?? '') ?? []
  return date && time ? `${date} ${time}` : null
}

/** 下午4时20分 without a day: only TIMEX3 has a form for it, T16:20. */
const clock = ({ timex }: Shown): null | string => /^T(\d{2}:\d{2})/.exec(timex ?? '')?.[1] ?? null

function range({ from, to, value }: Shown, { words }: Speaker): null | string {
  const [first, last] = (value?.includes('/') ? value.split('/') : [from, to]).map(bound)
  if (first && last) return first === last ? first : `${first} – ${last}`
  if (first) return words('dateSince', { date: first })
  return last ? words('dateUntil', { date: last }) : null
}

/** `..` is EDTF for an open end. */
const bound = (value: null | string | undefined): null | string =>
  value && value !== '..' ? value : null
