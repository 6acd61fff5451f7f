import { beforeAll, describe, expect, it } from 'vitest'
import { analyseItem, buildRosterIndex } from '../../../src/analyse.js'
import type { RosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import type { Warning } from '../../../src/documents/warning.js'
import {
  type Corpus,
  type Story,
  readCorpusRoster,
  readStories,
} from '../../helpers/proofreadingCorpus.js'
import { type ProofreadingScore, addScores, scoreStory } from '../../helpers/proofreadingScore.js'

/** The corpus, where its table is, and what part of its mistakes is found. */
const CORPORA: readonly { corpus: Corpus; file: string; folder: string; least: number }[] = [
  { corpus: 'zh', file: 'proofreading-figures.md', folder: '', least: 0.95 },
  // Written when the rules stood: 188 of its 220 mistakes were found at first sight.
  { corpus: 'second', file: 'proofreading-figures-second.md', folder: '/second', least: 0.95 },
  // Written when these stood: 166 of its 230 were found at first sight.
  { corpus: 'third', file: 'proofreading-figures-third.md', folder: '/third', least: 0.9 },
]

const warningsOf = (
  { issueDate, items }: Story,
  roster: RosterIndex,
): (Warning & { item: number })[] =>
  items.flatMap((item, index) =>
    analyseItem({ issueDate, item, roster }).warnings.map((warning) => ({
      ...warning,
      item: index,
    })),
  )

function scoreAll(kind: 'clean' | 'planted', corpus: Corpus): ProofreadingScore {
  const roster = buildRosterIndex(readCorpusRoster(corpus))
  const stories = readStories(kind, corpus)
  return addScores(stories.map((story) => scoreStory(story.mistakes, warningsOf(story, roster))))
}

const lengthOf = (stories: readonly Story[]): number =>
  stories.flatMap(({ items }) => items.flatMap(({ paragraphs }) => paragraphs)).join('').length

const sum = ({ byCode }: ProofreadingScore, key: 'found' | 'planted'): number =>
  Object.values(byCode).reduce((total, score) => total + score[key], 0)

/** The table in docs; run the test with -u to write it anew. */
function tableOf(
  { corpus, folder }: (typeof CORPORA)[number],
  planted: ProofreadingScore,
  clean: ProofreadingScore,
): string {
  const [found, all] = [sum(planted, 'found'), sum(planted, 'planted')]
  const row = (cells: (number | string)[]) => `| ${cells.join(' | ')} |`
  const rows = Object.entries(planted.byCode)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, score]) => row([code, score.planted, score.found, score.underAnotherCode]))
  return [
    '# Checks: what they find in the corpus of errors',
    '',
    `Made by \`tests/unit/proofreading/corpusScores.test.ts\` from \`tests/fixtures/proofreading${folder}\`; see docs/proofreading.md.`,
    '',
    '| code | planted | found | found under another code |',
    '|---|---|---|---|',
    ...rows,
    row(['**all**', all, `${found} (${((100 * found) / all).toFixed(1)} %)`, '']),
    '',
    `Warnings beside the planted mistakes: ${planted.falseAlarms.length} in ${lengthOf(readStories('planted', corpus))} characters.`,
    `On the clean stories: ${clean.falseAlarms.length} false alarms in ${lengthOf(readStories('clean', corpus))} characters.`,
    '',
  ].join('\n')
}

describe.each(CORPORA)('the checks on the corpus of errors $corpus', (given) => {
  let planted: ProofreadingScore
  let clean: ProofreadingScore
  beforeAll(() => {
    planted = scoreAll('planted', given.corpus)
    clean = scoreAll('clean', given.corpus)
  })

  it('find nearly all planted mistakes', () => {
    expect(sum(planted, 'found') / sum(planted, 'planted')).toBeGreaterThanOrEqual(given.least)
  })

  it('find most mistakes of every code', () => {
    for (const [code, score] of Object.entries(planted.byCode))
      expect(score.found / score.planted, code).toBeGreaterThanOrEqual(0.6)
  })

  it('give at most one false alarm per 2,000 characters of clean stories', () => {
    const alarms = clean.falseAlarms.map(({ code, item }) => `${code} ${item}`)
    const most = lengthOf(readStories('clean', given.corpus)) / 2000
    expect(alarms.length, alarms.join(', ')).toBeLessThanOrEqual(most)
  })

  it('are in the docs with these figures', async () => {
    await expect(tableOf(given, planted, clean)).toMatchFileSnapshot(`../../../docs/${given.file}`)
  })
})
