/** A date's sentence: what stands before it and behind it. */
export type SentenceParts = { before: string; behind: string }

const ENDS = /[。！？；]|[.!?;](?=\s|$)/g

/** The parts of the sentence around a span; a full stop of a short form may cut them shorter. */
export function sentenceAround(text: string, start: number, end: number): SentenceParts {
  let from = 0
  ENDS.lastIndex = 0
  for (let match = ENDS.exec(text); match; match = ENDS.exec(text)) {
    if (match.index >= end)
      return { before: text.slice(from, start), behind: text.slice(end, match.index) }
    if (match.index < start) from = match.index + 1
  }
  return { before: text.slice(from, start), behind: text.slice(end) }
}
