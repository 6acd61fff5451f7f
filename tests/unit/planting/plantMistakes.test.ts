import { readFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { plantInItems, plantInPage, rosterOfGold } from '../../../scripts/plantMistakes.mjs'
import { type ItemText } from '../../../src/documents/item.js'
import { type Roster } from '../../../src/documents/roster.js'

type Planted = {
  code: string
  end: number
  how: string
  id: string
  item: number
  right: string
  start: number
  where: 'headline' | 'kicker' | 'subhead' | number
  wrong: string
}
type Result = { items: ItemText[]; mistakes: Planted[]; page: string }

const folder = new URL('../../fixtures/pages/', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
const seeds = Array.from({ length: 10 }, (_, index) => index + 1)

const pages = ['songlan', 'shanhe'].map((name) => ({
  gold: JSON.parse(read(`${name}/gold.json`)) as { items: ItemText[] },
  name,
  page: read(`${name}/page.txt`),
  roster: JSON.parse(read(`${name}/roster.json`)) as Roster,
}))

const stringAt = (items: readonly ItemText[], { item, where }: Planted): string => {
  const found = items[item]
  return (typeof where === 'number' ? found?.paragraphs[where] : found?.[where]) ?? ''
}
const squeeze = (text: string): string => text.replace(/[\s\uFFFD]/g, '')
const mistakesOf = (code: string, { gold, page, roster }: (typeof pages)[number]): Planted[] =>
  seeds.flatMap(
    (seed) =>
    (plantInPage(page, gold, roster, { seed }) as Result).mistakes.filter((mistake) => mistake.code === code), // prettier-ignore
  )

describe.each(pages)('planted in $name', (fixture) => {
  const { gold, page, roster } = fixture
  const results = seeds.map((seed) => plantInPage(page, gold, roster, { seed }) as Result)

  it('are 40 with every seed, and the same again with the same', () => {
    expect(results.map(({ mistakes }) => mistakes.length)).toEqual(seeds.map(() => 40))
    expect(plantInPage(page, gold, roster, { seed: 1 })).toEqual(results[0])
    expect(results[1]?.page).not.toBe(results[0]?.page)
  })

  it('stand where they say, and taken back leave the text as it was', () => {
    for (const { items, mistakes } of results) {
      for (const mistake of mistakes) {
        const text = stringAt(items, mistake)
        expect(text.slice(mistake.start, mistake.end)).toBe(mistake.wrong)
      }
      const mended = structuredClone(items)
      for (const mistake of mistakes.toReversed()) {
        const text = stringAt(mended, mistake)
        const right = text.slice(0, mistake.start) + mistake.right + text.slice(mistake.end)
        const item = mended[mistake.item] as ItemText
        if (typeof mistake.where === 'number') item.paragraphs[mistake.where] = right
        else item[mistake.where] = right
      }
      expect(mended.map((item) => item.paragraphs)).toEqual(gold.items.map((item) => item.paragraphs)) // prettier-ignore
      expect(mended.map((item) => item.headline)).toEqual(gold.items.map((item) => item.headline ?? null)) // prettier-ignore
    }
  })

  it('stand in the raw page through its broken lines, whose number stays', () => {
    for (const { items, mistakes, page: written } of results) {
      expect(written.split('\n').length).toBe(page.split('\n').length)
      const text = squeeze(written)
      for (const mistake of mistakes) {
        const string = stringAt(items, mistake)
        expect(text).toContain(squeeze(string.slice(Math.max(0, mistake.start - 4), mistake.end)))
      }
    }
  })

  it('in names sound alike or are written alike, and are nobody of the roster', () => {
    const names = new Set(roster.map(({ name }) => name))
    const sound = (text: string) => pinyin(text, { surname: 'head', toneType: 'none' })
    for (const { how, right, wrong } of mistakesOf('name-near-miss', fixture)) {
      expect([right, names.has(right), wrong, names.has(wrong)]).toEqual([right, true, wrong, false]) // prettier-ignore
      expect([...wrong].length).toBe([...right].length)
      if (how === 'homophone') expect([wrong, sound(wrong)]).toEqual([wrong, sound(right)])
    }
  })

  it('in titles are titles that the bearer never holds', () => {
    for (const mistake of mistakesOf('title-not-held', fixture)) {
      expect(mistake.wrong).not.toBe(mistake.right)
      const printed = gold.items[mistake.item] as ItemText
      const bearers = roster.filter(({ name }) => stringAt([printed], { ...mistake, item: 0 }).includes(`${mistake.right}${name}`)) // prettier-ignore
      expect([mistake.right, bearers.length > 0]).toEqual([mistake.right, true])
      for (const { posts } of bearers)
        expect(posts.flatMap(({ forms = [], title }) => [title, ...forms])).not.toContain(mistake.wrong) // prettier-ignore
    }
  })

  it('in lists and dates turn ranks round, name no day, or the wrong day of the week', () => {
    const rankOf = (name = '') => roster.find((official) => official.name === name)?.posts.find(({ rank }) => rank !== null)?.rank ?? 0 // prettier-ignore
    for (const { wrong } of mistakesOf('rank-order', fixture)) {
      const [first, second] = wrong.split('、')
      expect(rankOf(first)).toBeGreaterThan(rankOf(second))
    }
    for (const { wrong } of mistakesOf('impossible-date', fixture)) {
      const [, month, day] = /(\d+)月(\d+)日$/.exec(wrong) ?? []
      expect(new Date(2023, Number(month) - 1, Number(day)).getMonth()).not.toBe(Number(month) - 1)
    }
    for (const { wrong } of mistakesOf('weekday-mismatch', fixture)) {
      expect(wrong).toMatch(/^(?:\d{4}年)?\d+月\d+日（星期[日一二三四五六]）$/)
    }
  })

  it('are of every kind', () => {
    const codes = new Set(results.flatMap(({ mistakes }) => mistakes.map(({ code }) => code)))
    for (const code of [
      'name-near-miss',
      'title-not-held',
      'rank-order',
      'weekday-mismatch',
      'impossible-date',
    ])
      // prettier-ignore
      expect(codes).toContain(code)
  })
})

describe('a weekday that was planted', () => {
  it('is never the right one', () => {
    const date = { end: 8, start: 0, text: '10月12日', type: 'date', value: '2026-10-12', where: 0 }
    const item = { dates: [date], id: 'a', kind: 'article', mentions: [], paragraphs: ['10月12日上午开会。'] } // prettier-ignore
    for (const seed of seeds) {
      const { mistakes } = plantInItems({ items: [item] }, [], { seed }) as Result
      expect(mistakes).toHaveLength(1)
      expect(mistakes[0]?.wrong).not.toContain('星期一')
    }
  })
})

describe('a roster made of gold answers', () => {
  const mention = (name: string, title: string, start: number, titleSource = 'explicit') => ({ end: start + name.length, name, start, title, titleSource, where: 0 }) // prettier-ignore
  const people = [
    { name: '甲一', titles: ['区领导', '区长'] },
    { name: '乙二', titles: ['副区长'] },
    { name: '丙三', titles: ['记者'] },
    { name: '丁四', titles: ['某公司经理'] },
  ]
  const item = {
    mentions: [mention('乙二', '副区长', 3), mention('甲一', '副区长', 6, 'list'), mention('丁四', '某公司经理', 14)], // prettier-ignore
    paragraphs: ['副区长乙二、甲一，某公司经理丁四参加。'],
  }

  it('has the officials with their own titles first, ranked as the page lists them', () => {
    const roster = rosterOfGold({ items: [item], people }) as Roster
    expect(roster.map(({ name, posts }) => [name, posts[0]?.forms, posts[0]?.rank])).toEqual([
      ['甲一', ['区长', '区领导'], 2],
      ['乙二', ['副区长'], 1],
      ['丁四', ['某公司经理'], null],
    ])
  })
})
