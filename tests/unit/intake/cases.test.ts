import { describe, expect, test } from 'vitest'

import { readHead } from '../../../src/intake/core/headlines.js'
import { readLines } from '../../../src/intake/core/lines.js'
import { readPage } from '../../../src/intake/core/readPage.js'
import { spaceNames } from '../../../src/intake/core/names.js'
import { getIntakeLocale } from '../../../src/intake/locales/index.js'
import headlines from '../../cases/intake/headlines.json' with { type: 'json' }
import pages from '../../cases/intake/pages.json' with { type: 'json' }
import names from '../../cases/intake/names.json' with { type: 'json' }

const zh = getIntakeLocale('zh')

describe('lines over a story', () => {
  test.each(headlines)('$name', ({ headline, kicker, lines, subhead }) => {
    expect(readHead(readLines(lines.join('\n'), zh), zh)).toEqual({
      headline,
      kicker: kicker ?? null,
      subhead: subhead ?? null,
    })
  })
})

describe('small pages', () => {
  test.each(pages)('$name', ({ items, raw }) => {
    const read = readPage(raw, zh).map(({ credit, headline, kind, paragraphs }) => ({
      credit,
      headline,
      kind,
      paragraphs,
    }))
    expect(read).toEqual(items.map((item) => ({ credit: null, ...item })))
  })
})

describe('roles and names', () => {
  test.each(names)('$name', ({ raw, spaced }) => {
    expect(spaceNames(raw, zh)).toBe(spaced)
  })
})
