import { type Warning } from '../../src/documents/warning.js'
import { type Mistake } from './proofreadingCorpus.js'

/** A warning and the item that it was given for. */
export type Flag = Pick<Warning, 'end' | 'start' | 'where'> & { code: string; item: number }

/** Of one code: how many were planted, found, and flagged but under another code. */
export type CodeScore = { found: number; planted: number; underAnotherCode: number }

export type ProofreadingScore = {
  byCode: Record<string, CodeScore>
  /** Warnings that stand near no planted mistake. */
  falseAlarms: Flag[]
  /** Mistakes that no warning of their code stands at. */
  missed: Mistake[]
}

/** Characters that a warning may stand away from the words that are wrong. */
const NEAR = 12
const WHOLE_ITEM = new Set(['byline-missing', 'caption-without-credit', 'headline-body-mismatch'])

/** Characters between a mistake and a warning, 0 where they touch; Infinity where they have nothing to do with each other. */
function distance(mistake: Mistake, flag: Flag): number {
  if (mistake.item !== flag.item) return Infinity
  if (WHOLE_ITEM.has(mistake.code) && hasCodeOf(mistake, flag)) return 0
  if (mistake.where === null || mistake.where !== flag.where) return Infinity
  const apart = Math.max(mistake.start - flag.end, flag.start - mistake.end, 0)
  return apart <= NEAR ? apart : Infinity
}

const hasCodeOf = ({ code }: Mistake, flag: Flag): boolean =>
  code === 'style-*' ? flag.code.startsWith('style-') : flag.code === code

/** Gives each mistake the nearest warning of its code; no warning serves two mistakes. */
function findEach(mistakes: readonly Mistake[], flags: readonly Flag[]): Set<Mistake> {
  const pairs = mistakes
    .flatMap((mistake) => flags.map((flag) => ({ apart: distance(mistake, flag), flag, mistake })))
    .filter(({ apart, flag, mistake }) => apart <= NEAR && hasCodeOf(mistake, flag))
    .sort((a, b) => a.apart - b.apart)
  const found = new Set<Mistake>()
  const used = new Set<Flag>()
  for (const { flag, mistake } of pairs) {
    if (found.has(mistake) || used.has(flag)) continue
    found.add(mistake)
    used.add(flag)
  }
  return found
}

/**
 * Holds the warnings of one story against the mistakes planted in it.
 * @param flags the warnings of all its items
 */
export function scoreStory(
  mistakes: readonly Mistake[],
  flags: readonly Flag[],
): ProofreadingScore {
  const found = findEach(mistakes, flags)
  const missed = mistakes.filter((mistake) => !found.has(mistake))
  const isNear = (mistake: Mistake) => flags.some((flag) => distance(mistake, flag) <= NEAR)
  const byCode: ProofreadingScore['byCode'] = {}
  for (const mistake of mistakes) {
    const score = (byCode[mistake.code] ??= { found: 0, planted: 0, underAnotherCode: 0 })
    score.planted++
    if (found.has(mistake)) score.found++
    else if (isNear(mistake)) score.underAnotherCode++
  }
  const isStray = (flag: Flag) => mistakes.every((mistake) => distance(mistake, flag) > NEAR)
  return { byCode, falseAlarms: flags.filter(isStray), missed }
}

/** The scores of several stories in one. */
export function addScores(scores: readonly ProofreadingScore[]): ProofreadingScore {
  const byCode: ProofreadingScore['byCode'] = {}
  for (const [code, part] of scores.flatMap((score) => Object.entries(score.byCode))) {
    const sum = (byCode[code] ??= { found: 0, planted: 0, underAnotherCode: 0 })
    for (const key of ['found', 'planted', 'underAnotherCode'] as const) sum[key] += part[key]
  }
  return {
    byCode,
    falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
    missed: scores.flatMap(({ missed }) => missed),
  }
}
