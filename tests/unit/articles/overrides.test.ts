// Promise 4, of warnings: what a person has overridden stays overridden.
import { describe, expect, it } from 'vitest'
import { markOverridden, mergeOverrides } from '../../../src/articles/core/overrides.js'
import { warningKey } from '../../../src/articles/core/warningKey.js'
import type { Item, Mention } from '../../../src/documents/item.js'
import type { Override, Warning } from '../../../src/documents/warning.js'

const by = { when: '2031-05-08T10:00:00.000Z', who: '闻青禾' }
const messages = { en: 'Not held.', zh: '不符。' }
const mention = (name: string, where: number, start: number): Mention => ({
  end: start + name.length,
  name,
  official: null,
  positions: [],
  rule: 'test',
  start,
  title: null,
  titleSource: null,
  where,
})

/** A story in which every 渡口办主任 is warned about. */
function itemOf(...paragraphs: string[]): Item {
  const names = ['费小满', '乔一苇']
  const placesIn = (words: string) =>
    paragraphs.flatMap((text, where) => {
      const start = text.indexOf(words)
      return start < 0 ? [] : [{ end: start + words.length, start, where }]
    })
  const warnings = placesIn('渡口办主任').map((span): Warning => ({
    code: 'title-not-held',
    message: messages.zh,
    messages,
    severity: 'error',
    suggestion: null,
    ...span,
  }))
  const mentions = names.flatMap((name) =>
    placesIn(name).map(({ start, where }) => mention(name, where, start)),
  )
  return { mentions, paragraphs, warnings } as unknown as Item
}

const first = itemOf('渡口办主任费小满到场。')
const key = warningKey(first.warnings[0]!, first)
const ruling = { key, reason: ' 临时负责 ', state: 'rejected', type: 'warning' } as const
const overrides = mergeOverrides([], [ruling], by)

describe('the key of a warning', () => {
  it('is its code, its words, and for a title the name it stands with', () => {
    expect(key).toBe('title-not-held|渡口办主任|费小满')
  })
  it('stays while the text around it changes', () => {
    const later = itemOf('昨夜有雾。', '雾散之后，渡口办主任费小满到场，仍有风。')
    expect(warningKey(later.warnings[0]!, later)).toBe(key)
  })
  it('is another one for another person of the same title', () => {
    const other = itemOf('渡口办主任乔一苇到场。')
    expect(warningKey(other.warnings[0]!, other)).not.toBe(key)
  })
  it('names no words where the whole item is meant', () => {
    const whole = { code: 'byline-missing', end: 0, start: 0, where: null } as const
    expect(warningKey(whole, first)).toBe('byline-missing|')
  })
})

describe('an override', () => {
  it('holds code, words, reason, who and when', () => {
    expect(overrides).toEqual([
      { ...by, code: 'title-not-held', key, reason: '临时负责', words: '渡口办主任' },
    ])
  })
  it('marks its warning and no other', () => {
    const both = itemOf('渡口办主任费小满到场。', '渡口办主任乔一苇也到场。')
    expect(markOverridden(both, overrides).map(({ overridden }) => overridden)).toEqual([
      true,
      false,
    ])
  })
  it('stays when nobody says anything, and when its words are gone for a while', () => {
    let kept: Override[] = overrides
    for (let save = 0; save < 3; save++) kept = mergeOverrides(kept, [], { ...by, who: '别人' })
    expect(kept).toEqual(overrides)
    expect(markOverridden(itemOf('雾。'), kept)).toEqual([])
    expect(markOverridden(first, kept)[0]?.overridden).toBe(true)
  })
  it('is taken back by its person', () => {
    expect(mergeOverrides(overrides, [{ key, state: 'auto', type: 'warning' }], by)).toEqual([])
  })
  it('is left alone by rulings on tags', () => {
    expect(mergeOverrides(overrides, [{ key, state: 'auto', type: 'person' }], by)).toEqual(
      overrides,
    )
  })
})
