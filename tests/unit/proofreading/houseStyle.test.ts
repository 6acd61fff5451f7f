import { describe, expect, it } from 'vitest'
import { analyseItem } from '../../../src/analyse.js'
import type { ProofreadingOptions, StyleRule } from '../../../src/documents/proofreading.js'
import { completeRule } from '../../../src/proofreading/core/style/completeRule.js'
import { getProofreadingLanguage } from '../../../src/proofreading/locales/index.js'

const optionsOf = new Map<string, ProofreadingOptions>()

/** Words inside a sentence. */
const said = (words: string) => `见${words}了`

const codesIn = (text: string, { id, where = ['body'] }: StyleRule, locale: string): string[] => {
  const isHead = where.every((place) => !['body', 'caption'].includes(place))
  const item = {
    credit: null,
    headline: isHead ? text : null,
    kicker: null,
    kind: 'text' as const,
    paragraphs: isHead ? [] : [text],
    subhead: null,
  }
  const proofreading = optionsOf.get(id) ?? { on: [id] }
  optionsOf.set(id, proofreading)
  const { warnings } = analyseItem({
    issueDate: '2024-05-15',
    item,
    locale,
    proofreading,
    roster: [],
  })
  return warnings.map(({ code }) => code).filter((code) => code === id)
}

describe.each(['zh', 'en'])('every rule of house style in %s', (locale) => {
  const { style } = getProofreadingLanguage(locale)

  it('has an id of its own', () => {
    const ids = style.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.filter((id) => !/^style-[a-z][a-z-]*$/.test(id))).toEqual([])
  })

  it.each(style.map((rule) => [rule.id, rule] as const))('%s keeps to its examples', (_, rule) => {
    const { right = [], wrong = [] } = rule.examples ?? {}
    expect(wrong.length).toBeGreaterThan(0)
    expect(right.length).toBeGreaterThan(0)
    expect(wrong.filter((text) => codesIn(text, rule, locale).length === 0)).toEqual([])
    expect(right.filter((text) => codesIn(text, rule, locale).length > 0)).toEqual([])
  })

  it.each(style.map((rule) => [rule.id, completeRule(rule)] as const))(
    '%s says why in both languages',
    (_, { reason, source }) => {
      expect([reason.en, reason.zh, source.en, source.zh].filter((words) => !words.trim())).toEqual(
        [],
      )
      expect(reason.en).toMatch(/[.:]$/)
      expect(reason.zh).toMatch(/。$/)
    },
  )

  it.each(style.map((rule) => [rule.id, rule] as const))(
    '%s finds each of its words, and none in what it suggests or excepts',
    (_, rule) => {
      const plain = Object.entries(rule.wrong ?? {}).filter(([wrong]) => !/[{|]/.test(wrong))
      const missed = plain.filter(([wrong]) => codesIn(said(wrong), rule, locale).length === 0)
      const doubtful = plain.filter(
        ([, right]) => right && codesIn(said(right), rule, locale).length > 0,
      )
      const kept = (rule.except ?? []).filter((words) => !/[{|]/.test(words))
      expect(missed).toEqual([])
      expect(doubtful).toEqual([])
      expect(kept.filter((words) => codesIn(said(words), rule, locale).length > 0)).toEqual([])
    },
  )
})
