import { describe, expect, it } from 'vitest'
import { readableDate } from '../../../src/admin/article/readableDate.js'
import type { DateTag } from '../../../src/documents/tags.js'
import { translate } from '../../../src/translations/index.js'
import { zh } from '../../../src/translations/zh.js'
import type { Words } from '../../../src/admin/useWords.js'
import cases from '../../cases/admin/readableDates.json' with { type: 'json' }

const nothing = { from: null, partOfDay: null, timex: null, to: null, value: null }
const english: Words = (key, values) => translate(undefined, key, values)
const chinese: Words = (key, values = {}) =>
  zh[key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))

describe('a date in the tag panel reads as people write dates', () => {
  it.each(cases)('$tag.type $tag.value → $en', ({ en, tag, zh: inChinese }) => {
    const shown = { ...nothing, ...tag } as DateTag
    expect(readableDate(shown, { language: 'en', words: english })).toBe(en)
    expect(readableDate(shown, { language: 'zh', words: chinese })).toBe(inChinese)
  })
})
