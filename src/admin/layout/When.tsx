'use client'
import { useWords } from '../useWords.js'

/** An instant as people at the desk read it: month, day, hour and minute of the paper's clock. */
export function When({ at, timeZone }: { at: string; timeZone: string }) {
  const { language } = useWords()
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    hour: '2-digit',
    hourCycle: 'h23',
    minute: '2-digit',
    month: 'numeric',
    timeZone,
  })
  return (
    <time className="broadsheet-review__when" dateTime={at}>
      {format.format(new Date(at))}
    </time>
  )
}
