import { describe, expect, it } from 'vitest'
import { readItem } from '../../../src/reading/core/readItem.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'
import { itemOf } from './readText.js'

describe('a reading locale', () => {
  it('is found by its code', () => {
    expect(getReadingLocale('zh').code).toBe('zh')
    expect(getReadingLocale('en').code).toBe('en')
  })

  it.each(['fr', '', 'constructor'])('is refused with the names of those there are: %j', (code) => {
    expect(() => getReadingLocale(code)).toThrow(
      /There is no reading locale .* Choose one of: en, zh\./,
    )
  })

  it.each(['en', 'zh'] as const)('says of each of its detectors once what it finds: %s', (code) => {
    const { dates, people } = getReadingLocale(code)
    const detectors = [...dates, ...people]
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length)
    for (const { describe: words, id } of detectors) {
      expect(id.startsWith(`${code}-`)).toBe(true)
      expect(words).not.toBe('')
    }
  })
})

describe('the issue date', () => {
  const read = (issueDate: string) =>
    readItem(itemOf({ expect: [], text: '本报讯昨日，县里开会。' }), {
      issueDate,
      locale: getReadingLocale('zh'),
      roster: buildRosterIndex([]),
    }).dateline[0]?.value

  it('may be a day or a moment of it', () => {
    expect(read('2024-05-15')).toBe('2024-05-14')
    expect(read('2024-05-15T08:00:00+08:00')).toBe('2024-05-14')
  })

  it.each(['', 'yesterday', '2024-13-01', '2024-02-30', '20240515'])(
    'is refused by name: %j',
    (given) => {
      expect(() => read(given)).toThrow(`Issue date "${given}" names no day`)
    },
  )
})
