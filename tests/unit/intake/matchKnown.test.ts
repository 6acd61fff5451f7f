import { expect, test } from 'vitest'

import { itemKey, matchKnown } from '../../../src/intake/core/importedText.js'

const key = (headline: null | string, text: string, kind: 'article' | 'photo' = 'article') =>
  itemKey({ headline, kind, paragraphs: [text] })
const match = (keys: string[], known: string[]) =>
  matchKnown(
    keys,
    known.map((k, at) => ({ at, key: k })),
  ).map((entry) => entry?.at)

test('the same headline and text are the same item, wherever it stands', () => {
  const [one, two] = [key('甲稿', '本报讯甲。'), key('乙稿', '本报讯乙。')]
  expect(match([two, one], [one, two])).toEqual([1, 0])
})

test('a corrected headline or a corrected lead is the same item', () => {
  expect(match([key('甲稿改', '本报讯甲。')], [key('甲稿', '本报讯甲。')])).toEqual([0])
  expect(match([key('甲稿', '本报讯甲改。')], [key('甲稿', '本报讯甲。')])).toEqual([0])
})

test('a better match is not given away to a worse one', () => {
  const known = [key('甲稿', '本报讯甲。'), key('甲稿', '本报讯乙。')]
  expect(match([key('甲稿', '本报讯丙。'), key('甲稿', '本报讯甲。')], known)).toEqual([1, 0])
})

test('a photo is no story, and no text is no likeness', () => {
  expect(match([key('甲稿', '甲。', 'photo')], [key('甲稿', '甲。')])).toEqual([undefined])
  expect(match([key(null, '甲。', 'photo')], [key(null, '乙。', 'photo')])).toEqual([undefined])
})
