const WEEKDAYS = '日一二三四五六'
const DAY = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g
const DAY_WITH_WEEKDAY =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:（|，|(?:(?!日).){0,45}?当天是)(?:星期|周)([日一二三四五六])/g
const COMING = /将|预报|起|前|定|预计|等到|到6月8日|持续到|抓住|下一期/

const asDay = (date: Date): string => date.toISOString().slice(0, 10)

/** The day that a year (or the year that brings it nearest to the issue), a month and a day name; null for none. */
export function dayOf(issueDate: string, [, year, month, day]: RegExpMatchArray): null | string {
  const issue = new Date(issueDate)
  const near = [0, -1, 1].map((step) => issue.getUTCFullYear() + step)
  const days = (year ? [Number(year)] : near)
    .map((year) => new Date(Date.UTC(year, Number(month) - 1, Number(day))))
    .filter((date) => date.getUTCMonth() === Number(month) - 1)
    .sort((a, b) => Math.abs(+a - +issue) - Math.abs(+b - +issue))
  return days[0] ? asDay(days[0]) : null
}

/** Days and clock times in a text that no calendar and no clock has. */
export function impossibleTimes(text: string, issueDate: string): string[] {
  const days = [...text.matchAll(DAY)].filter((match) => !dayOf(issueDate, match))
  const months = [...text.matchAll(/(\d+)月/g)].filter(([, month]) => Number(month) > 12)
  const hours = [...text.matchAll(/(\d+)时(?!期)/g)].filter(([, hour]) => Number(hour) > 24)
  const minutes = [...text.matchAll(/时(\d+)分/g)].filter(([, minute]) => Number(minute) > 59)
  return [days, months, hours, minutes].flat().map(([found]) => found)
}

/** Days whose weekday beside them is another than the calendar's. */
export function wrongWeekdays(text: string, issueDate: string): string[] {
  return [...text.matchAll(DAY_WITH_WEEKDAY)]
    .filter((match) => {
      const day = dayOf(issueDate, match)
      return !day || WEEKDAYS[new Date(day).getUTCDay()] !== match[4]
    })
    .map(([found]) => found)
}

/** Days after the issue in sentences that have no word for what is still to come. */
export function laterDays(text: string, issueDate: string): string[] {
  return text
    .split('。')
    .filter((sentence) => !COMING.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(DAY)])
    .filter((match) => (dayOf(issueDate, match) ?? '') > issueDate)
    .map(([found]) => found)
}

/** Every day that a text names up to the issue, in order. */
export function daysToldBy(text: string, issueDate: string): string[] {
  return [...text.matchAll(DAY)]
    .map((match) => dayOf(issueDate, match))
    .filter((day) => day !== null && day <= issueDate)
    .map(String)
}

/** The day before an ISO day. */
export const dayBefore = (day: string): string => asDay(new Date(+new Date(day) - 86_400_000))
