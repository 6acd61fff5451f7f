import type { IntakeLocale } from '../locales/index.js'
import { squeeze } from './characters.js'
import type { Line } from './lines.js'
import type { Region } from './regions.js'
import { endsText } from './textEnds.js'

const maxLooseLines = 3
const maxLooseLength = 40

/** Start of the lines after the end of a text that are no text: they belong over a photo elsewhere on the page. */
function looseFrom(body: readonly Line[], locale: IntakeLocale): number {
  let at = body.length
  while (at > 0 && !endsText(body, at - 1, locale)) at--
  const loose = body.slice(at)
  const text = squeeze(loose.map((line) => line.text).join(''))
  const isHead =
    loose.length <= maxLooseLines && text.length <= maxLooseLength && !/[，。；：、,;]/u.test(text)
  return isHead ? at : body.length
}

/** Share of a headline's pairs of characters that a text repeats. */
function repetition(headline: string, text: string): number {
  const pairs = [...headline].slice(1).map((c, i) => [...headline][i] + c)
  return pairs.filter((pair) => text.includes(pair)).length / (pairs.length || 1)
}

/** The photo without headline whose caption repeats most of the words; the first on the page when none repeats any. */
function photoFor(heads: readonly Line[], regions: readonly Region[]): Region | undefined {
  const headline = textOf(heads)
  let best: Region | undefined
  let most = -1
  for (const region of regions.filter((r) => r.isPhoto && r.heads.length === 0 && r.body.length)) {
    const share = repetition(headline, textOf(region.body))
    if (share > most) [best, most] = [region, share]
  }
  return best
}

const textOf = (lines: readonly Line[]): string => squeeze(lines.map(({ text }) => text).join(''))

/**
 * A line right under a photo's credit, with a blank between it and the next headline: it repeats words of the caption, or the
 * line under it opens a head of its own.
 */
function titleUnderCredit(
  { body, creditLines, heads, isPhoto }: Region,
  next: Region | undefined,
  { head }: IntakeLocale,
) {
  const [title, headline] = next?.heads ?? []
  const credit = creditLines.at(-1)
  if (!isPhoto || heads.length > 0 || !credit || !title || !headline) return null
  const isApart = title.blanksBefore === 0 && headline.blanksBefore > 0
  const isUnder = isApart && title.number === credit.number + 1
  if (!isUnder) return null
  const isKicker = head.kickerEndings.some((word) => squeeze(headline.text).endsWith(word))
  return isKicker || repetition(squeeze(title.text), textOf(body)) > 0 ? title : null
}

function withTitlesUnderCredits(regions: readonly Region[], locale: IntakeLocale): Region[] {
  const given = [...regions]
  for (const [at, region] of regions.entries()) {
    const title = titleUnderCredit(region, regions[at + 1], locale)
    if (!title) continue
    given[at] = { ...region, heads: [title] }
    const next = given[at + 1]
    if (next) given[at + 1] = { ...next, heads: next.heads.slice(1) }
  }
  return given
}

/** Gives the head lines that stand alone, under a credit or at the end of a page, to the photo they name. */
export function attachLooseHeads(found: readonly Region[], locale: IntakeLocale): Region[] {
  const regions = withTitlesUnderCredits(found, locale)
  const last = regions.at(-1)
  if (!last) return []
  const from = looseFrom(last.body, locale)
  const loose = last.body.slice(from)
  const isWholeCaption = from === 0 && last.credit !== null
  if (loose.length === 0 || isWholeCaption) return regions
  const kept = { ...last, body: last.body.slice(0, from) }
  const others = [...regions.slice(0, -1), ...(kept.body.length || kept.heads.length ? [kept] : [])]
  const photo = photoFor(loose, others)
  if (photo)
    return others.map((region) => (region === photo ? { ...region, heads: loose } : region))
  return [...others, { body: [], credit: null, creditLines: [], heads: loose, isPhoto: false }]
}
