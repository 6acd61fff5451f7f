import { describe, expect, it } from 'vitest'
import { CONFIRMED_NAME, withConfirmedNames } from '../../../src/articles/core/confirmedNames.js'
import type { Keyed } from '../../../src/articles/core/groupTags.js'
import { suggestedPeople } from '../../../src/articles/core/suggestedPeople.js'
import type { ItemText, Mention } from '../../../src/documents/item.js'
import type { PersonTag, Ruling, TagState } from '../../../src/documents/tags.js'

const text: ItemText = {
  credit: null,
  headline: '苗可心的早晨',
  kicker: null,
  kind: 'article',
  paragraphs: ['天没亮，苗可心就下地了。苗可心不说话！', '苗可心怡家的灯还亮着。'],
  subhead: null,
}
const tag = (name: string, state: TagState, mentions: PersonTag['mentions'] = []) =>
  ({
    key: name,
    mentions,
    name,
    official: null,
    positions: [],
    rule: 'r',
    state,
  }) as never as Keyed<PersonTag>
const ruling = (key: string, state: TagState): Ruling => ({ key, state, type: 'person' })
const confirmed = (
  kept: Keyed<PersonTag>[],
  rulings: Ruling[],
  people: Keyed<PersonTag>[] = [],
): Keyed<PersonTag>[] =>
  withConfirmedNames({ dates: [], events: [], people }, { kept, rulings, text }).people

describe('a name that a person confirms', () => {
  const places = [
    { end: 3, start: 0, where: 'headline' },
    { end: 7, start: 4, where: 0 },
    { end: 15, start: 12, where: 0 },
  ]

  it('is tagged wherever it stands, outside other names', () => {
    const other = tag('苗可心怡', 'auto', [{ end: 4, start: 0, where: 1 }])
    const [, found] = confirmed([], [ruling('苗可心', 'confirmed')], [other])
    expect(found).toMatchObject({ key: '苗可心', mentions: places, rule: CONFIRMED_NAME })
  })

  it('keeps its places in later saves, without a new ruling', () => {
    expect(confirmed([tag('苗可心', 'confirmed')], [])[0]?.mentions).toHaveLength(4)
  })

  it('goes when the ruling is taken back', () => {
    expect(confirmed([tag('苗可心', 'confirmed')], [ruling('苗可心', 'auto')])).toEqual([])
  })

  it.each([
    ['a name that stands nowhere', [], [ruling('方知夏', 'confirmed')]],
    ['a name that is rejected', [], [ruling('苗可心', 'rejected')]],
    ['a date of these words', [], [{ ...ruling('苗可心', 'confirmed'), type: 'date' as const }]],
    ['an automatic tag that the rules no longer read', [tag('苗可心', 'auto')], []],
    ['one of two people of one name', [tag('苗可心', 'confirmed'), tag('苗可心', 'auto')], []],
  ])('%s adds nothing', (_, kept, rulings) => {
    expect(confirmed(kept, rulings)).toEqual([])
  })

  it('adds nothing to a name that the rules found', () => {
    const read = tag('苗可心', 'auto', [{ end: 7, start: 4, where: 0 }])
    expect(confirmed([], [ruling('苗可心', 'confirmed')], [read])).toEqual([read])
  })
})

describe('a suggested person', () => {
  const mention = (where: Mention['where'], start: number) =>
    ({ end: start + 3, name: '苗可心', rule: 'zh-segmented-name', start, where }) as Mention

  it('comes with all places and the sentence of the first', () => {
    expect(suggestedPeople([mention(0, 12), mention('headline', 0)], text)).toEqual([
      {
        evidence: { after: '不说话！', before: '' },
        mentions: [
          { end: 15, start: 12, where: 0 },
          { end: 3, start: 0, where: 'headline' },
        ],
        name: '苗可心',
        rule: 'zh-segmented-name',
      },
    ])
  })

  it('shows some words on either side of a long sentence', () => {
    const long = { ...text, paragraphs: [`${'前'.repeat(60)}苗可心${'后'.repeat(60)}`] }
    const [person] = suggestedPeople([mention(0, 60)], long)
    expect(person?.evidence.before).toBe(`…${'前'.repeat(40)}`)
    expect(person?.evidence.after).toBe(`${'后'.repeat(40)}…`)
  })
})
