import { beforeAll, describe, expect, it } from 'vitest'
import { analyseItem, buildRosterIndex } from '../../../src/analyse.js'
import type { Warning } from '../../../src/documents/warning.js'
import { type Story, readCorpusRoster, readStories } from '../../helpers/proofreadingCorpus.js'
import { type ProofreadingScore, addScores, scoreStory } from '../../helpers/proofreadingScore.js'

const roster = buildRosterIndex(readCorpusRoster())

const warningsOf = ({ issueDate, items }: Story): (Warning & { item: number })[] =>
  items.flatMap((item, index) =>
    analyseItem({ issueDate, item, roster }).warnings.map((warning) => ({
      ...warning,
      item: index,
    })),
  )

const scoreAll = (kind: 'clean' | 'planted'): ProofreadingScore =>
  addScores(readStories(kind).map((story) => scoreStory(story.mistakes, warningsOf(story))))

const lengthOf = (stories: readonly Story[]): number =>
  stories.flatMap(({ items }) => items.flatMap(({ paragraphs }) => paragraphs)).join('').length

const sum = ({ byCode }: ProofreadingScore, key: 'found' | 'planted'): number =>
  Object.values(byCode).reduce((total, score) => total + score[key], 0)

/** The table of docs/proofreading-figures.md; run the test with -u to write it anew. */
function tableOf(planted: ProofreadingScore, clean: ProofreadingScore): string {
  const [found, all] = [sum(planted, 'found'), sum(planted, 'planted')]
  const row = (cells: (number | string)[]) => `| ${cells.join(' | ')} |`
  const rows = Object.entries(planted.byCode)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, score]) => row([code, score.planted, score.found, score.underAnotherCode]))
  return [
    '# Checks: what they find in the corpus of errors',
    '',
    'Made by `tests/unit/proofreading/corpusScores.test.ts` from `tests/fixtures/proofreading`; see docs/proofreading.md.',
    '',
    '| code | planted | found | found under another code |',
    '|---|---|---|---|',
    ...rows,
    row(['**all**', all, `${found} (${((100 * found) / all).toFixed(1)} %)`, '']),
    '',
    `Warnings beside the planted mistakes: ${planted.falseAlarms.length} in ${lengthOf(readStories('planted'))} characters.`,
    `On the clean stories: ${clean.falseAlarms.length} false alarms in ${lengthOf(readStories('clean'))} characters.`,
    '',
  ].join('\n')
}

describe('the checks on the corpus of errors', () => {
  let planted: ProofreadingScore
  let clean: ProofreadingScore
  beforeAll(() => {
    planted = scoreAll('planted')
    clean = scoreAll('clean')
  })

  it('find 95 of 100 planted mistakes', () => {
    expect(sum(planted, 'found') / sum(planted, 'planted')).toBeGreaterThanOrEqual(0.95)
  })

  it('find most mistakes of every code', () => {
    for (const [code, score] of Object.entries(planted.byCode))
      expect(score.found / score.planted, code).toBeGreaterThanOrEqual(0.6)
  })

  it('give at most one false alarm per 2,000 characters of clean stories', () => {
    const alarms = clean.falseAlarms.map(({ code, item }) => `${code} ${item}`)
    const most = lengthOf(readStories('clean')) / 2000
    expect(alarms.length, alarms.join(', ')).toBeLessThanOrEqual(most)
  })

  it('are in the docs with these figures', async () => {
    await expect(tableOf(planted, clean)).toMatchFileSnapshot(
      '../../../docs/proofreading-figures.md',
    )
  })
})
