import { byText } from '../../../core/byText.js'

/**
 * The same function with its answers kept, the last one however long its text: detectors ask one after
 * another for the same paragraph.
 */
export function onceByText<T>(read: (text: string) => T): (text: string) => T {
  const kept = byText(read)
  let last: null | { answer: T; text: string } = null
  return (text) => {
    if (last?.text !== text) last = { answer: kept(text), text }
    return last.answer
  }
}
