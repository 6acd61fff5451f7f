/** A quotation that goes on for longer without its mark is not looked for. */
const FARTHEST = 300

/** Whether a place of a text stands in quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - FARTHEST), at)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}
