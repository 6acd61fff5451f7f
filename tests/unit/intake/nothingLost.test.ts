import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readPage } from '../../../src/intake/core/readPage.js'
import { getIntakeLocale } from '../../../src/intake/locales/index.js'

const zh = getIntakeLocale('zh')
const pieces = [
  ...[
    '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD',
    '本报讯',
    '又讯',
    '（记者 柳 青川）',
    '（通讯员 余',
    '青山水库',
    '图为晒谷场一角。',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '\u3000\u3000',
    '，',
    '。',
    '、',
    '“',
    '”',
    '（',
    '）',
    '！',
    '\r\n',
    '\f',
    '\uFFFD',
    '\u0007',
  ],
  ...[
    '记者 柳青川 摄',
    '□ 记者 余 舟 文/图',
    '10月8日上午',
    '新华社南屿10月8日电',
    '12.5',
    'Wi Fi',
    '⼈⼝',
  ],
  ...['全县召开会议', '会议指出，', '要抓好落实', '——', '的', '暨', '秋收', '\u{20BB7}'],
]
const pageText = fc.array(
  fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 })),
  {
    maxLength: 60,
  },
)

/** What must be kept of a text: no spaces, controls, lost glyphs or desk codes; radicals as characters. */
const kept = (text: string): string[] =>
  [
    ...text
      .replace(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC'))
      .replace(
        /[\s\u0000-\u001F\u007F-\u009F\u00AD\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF\uFFFD]/g,
        '',
      ),
  ].sort()

const withoutCodes = (text: string): string =>
  text.replace(/[①-⑳][^\S\n\r\v\f\u0085\u2028\u2029]*[0-9]{1,3}/gu, '')

test('every character of a page that is printed is in exactly one item', () => {
  fc.assert(
    fc.property(pageText, (parts) => {
      const raw = parts.join('').replace(/[①-⑳]/g, '') // desk codes have a test of their own
      const items = readPage(raw, zh)
      const printed = items.flatMap((item) => [
        ...[item.kicker, item.headline, item.subhead, item.credit].map((line) => line ?? ''),
        ...item.paragraphs,
      ])
      expect(kept(printed.join(''))).toEqual(kept(raw))
    }),
    { numRuns: 3000 },
  )
})

test('desk codes are no part of any item, and everything else is', () => {
  const raw =
    '丰收在望\n本报讯 10月8日，全县秋收过半。②16\n\n乡镇干部下田帮忙，晒谷场上一片金黄。③7\n'
  const [item] = readPage(raw, zh)
  expect(kept(item!.headline + item!.paragraphs.join(''))).toEqual(kept(withoutCodes(raw)))
})

test('a huge page of one kind of sign is read in little time', () => {
  for (const sign of [
    '（记者 ',
    '“',
    '记者 ',
    '图为',
    '\uFFFD',
    '。\n',
    '又讯\n',
    '本报讯\n',
    '①',
    '、\n',
    '□ ',
  ]) {
    const start = performance.now()
    readPage(sign.repeat(20_000), zh)
    expect(performance.now() - start, JSON.stringify(sign)).toBeLessThan(4000)
  }
})
