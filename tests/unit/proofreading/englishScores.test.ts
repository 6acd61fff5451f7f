import { describe, expect, it } from 'vitest'
import { analyseItem, buildRosterIndex } from '../../../src/analyse.js'
import { type Story, readCorpusRoster, readStories } from '../../helpers/proofreadingCorpus.js'
import { type ProofreadingScore, addScores, scoreStory } from '../../helpers/proofreadingScore.js'
import { stringAt } from '../reading/readText.js'

const roster = buildRosterIndex(readCorpusRoster('en'))
const planted = readStories('planted', 'en')
const clean = readStories('clean', 'en')

function scoreOf({ issueDate, items, mistakes }: Story): ProofreadingScore {
  const flags = items.flatMap((item, index) => {
    const { warnings } = analyseItem({ issueDate, item, locale: 'en', roster })
    return warnings.map((warning) => ({ ...warning, item: index }))
  })
  return scoreStory(mistakes, flags)
}

const found = addScores(planted.map(scoreOf))
const alarms = addScores(clean.map(scoreOf)).falseAlarms
const words = (stories: readonly Story[]): number =>
  stories
    .flatMap(({ items }) => items.flatMap(({ paragraphs }) => paragraphs))
    .join(' ')
    .split(' ').length
const sum = (key: 'found' | 'planted'): number =>
  Object.values(found.byCode).reduce((total, score) => total + score[key], 0)

/** The table of docs/proofreading-figures-en.md; run the test with -u to write it anew. */
function table(): string {
  const rows = Object.entries(found.byCode)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, score]) => `| ${code} | ${score.planted} | ${score.found} |`)
  return [
    '# Checks in English: what they find in four stories with planted mistakes',
    '',
    'Made by `tests/unit/proofreading/englishScores.test.ts` from `tests/fixtures/proofreading/en`; see docs/proofreading.md.',
    '',
    '| code | planted | found |',
    '|---|---|---|',
    ...rows,
    `| **all** | ${sum('planted')} | ${sum('found')} |`,
    '',
    `Warnings beside the planted mistakes: ${found.falseAlarms.length} in ${words(planted)} words.`,
    `On the four clean stories: ${alarms.length} false alarms in ${words(clean)} words.`,
    '',
  ].join('\n')
}

describe('the English checks on their corpus', () => {
  it('find 95 of 100 planted mistakes', () => {
    expect(sum('found') / sum('planted')).toBeGreaterThanOrEqual(0.95)
  })

  it('give at most one false alarm per 2,000 characters of clean stories', () => {
    expect(alarms.length).toBeLessThanOrEqual(2)
  })

  it('find the mistakes where they stand', () => {
    for (const { items, mistakes } of planted)
      for (const { end, item, start, where, wrong } of mistakes) {
        const text = items[item]
        const said = where === null || !text ? '' : stringAt(text, where).slice(start, end)
        expect(said).toBe(wrong)
      }
  })

  it('find nothing else once the names and titles are mended', () => {
    for (const story of planted) {
      const mended = { ...story, items: story.mended, mistakes: [] }
      const left = scoreOf(mended).falseAlarms.map(({ code }) => code)
      const unmended = new Set(
        story.mistakes
          .filter(({ right, where }) => right === null || where === null)
          .map(({ code }) => code),
      )
      expect(left.filter((code) => !unmended.has(code))).toEqual([])
    }
  })

  it('are in the docs with these figures', async () => {
    await expect(table()).toMatchFileSnapshot('../../../docs/proofreading-figures-en.md')
  })
})
