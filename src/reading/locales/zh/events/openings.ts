import { findLead } from '../leads.js'

const BRACKET = /（[^）]{0,60}）\s*/y
const CAPTION = /(?:这是|图为|上图为|下图为)?/y

/** Where a story's own words begin: behind its lead and the bracket of its byline, or a caption's 图为. */
export function openingEnd(text: string): number {
  const lead = findLead(text)
  const start = lead?.end ?? 0
  const behind = behindMatch(BRACKET, text, start)
  return lead ? behind : behindMatch(CAPTION, text, behind)
}

function behindMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
