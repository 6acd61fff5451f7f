import { describe, expect, it } from 'vitest'
import { edition, events, roster, stories } from '../../../desk/paper/index.js'
import { postsOn, printedTitles } from './titles.js'

const weekdays = ['日', '一', '二', '三', '四', '五', '六']
const texts = stories.map((story) => ({ story, text: story.paragraphs.join('\n') }))

/** People of the roster whose name starts `text`. */
const peopleAt = (text: string) => roster.filter((o) => text.startsWith(o.name))

describe('the demo stories', () => {
  it('are 22 or more, on four pages, short and long, with keys of their own', () => {
    expect(stories.length).toBeGreaterThanOrEqual(22)
    expect(new Set(stories.map((story) => story.key)).size).toBe(stories.length)
    expect(new Set(stories.map((story) => story.page))).toEqual(new Set([1, 2, 3, 4]))
    const lengths = texts.map(({ text }) => text.length)
    expect(Math.min(...lengths)).toBeLessThan(150)
    expect(Math.max(...lengths)).toBeGreaterThan(800)
  })

  it('print every title before a person who holds it on the issue date', () => {
    for (const { story, text } of texts) {
      for (const { after, forms } of printedTitles(text, roster)) {
        const people = peopleAt(after)
        expect(
          people.length,
          `${story.key}: ${forms.join('、')}${after.slice(0, 6)}`,
        ).toBeGreaterThan(0)
        const holders = people.filter((person) => {
          const held = postsOn(person, edition.date).flatMap((post) => post.forms)
          return forms.every((form) => held.includes(form))
        })
        expect(holders.length, `${story.key}: ${forms.join('、')}${after.slice(0, 4)}`).toBe(1)
      }
    }
  })

  it('give all of a person’s posts where the person first appears in a story', () => {
    for (const { story, text } of texts) {
      const seen = new Set<string>()
      for (const { after, forms } of printedTitles(text, roster)) {
        const name = peopleAt(after)[0]?.name ?? ''
        if (seen.has(name)) continue
        seen.add(name)
        const counts = peopleAt(after).map((person) => postsOn(person, edition.date).length)
        expect(counts, `${story.key}: ${name}`).toContain(forms.length)
      }
    }
  })

  it('name people in rank order wherever a sentence lists them', () => {
    for (const { story, text } of texts) {
      for (const sentence of text.split(/[。\n]/)) {
        const people = printedTitles(sentence, roster).flatMap(({ after }) =>
          peopleAt(after).slice(0, 1),
        )
        const ranks = people.map((o) => Math.min(...postsOn(o, edition.date).map((p) => p.rank)))
        expect(ranks, `${story.key}: ${sentence}`).toEqual([...ranks].sort((a, b) => a - b))
      }
    }
  })

  it('name officials in at least 12 stories', () => {
    const withPeople = texts.filter(({ text }) => printedTitles(text, roster).length > 0)
    expect(withPeople.length).toBeGreaterThanOrEqual(12)
  })

  it('state the weekday that the date has', () => {
    const stated = texts.flatMap(({ text }) => [
      ...text.matchAll(/(\d{1,2})月(\d{1,2})日（星期([一二三四五六日])）/g),
    ])
    expect(stated.length).toBeGreaterThan(3)
    for (const [text, month, day, weekday] of stated) {
      const date = new Date(Date.UTC(2026, Number(month) - 1, Number(day)))
      expect(weekdays[date.getUTCDay()], text).toBe(weekday)
    }
  })

  it('report from before the issue date', () => {
    expect(new Date(edition.date).getUTCDay()).toBe(5)
    for (const { story, text } of texts) {
      const lead = /^(?:本报|又讯).*?(\d{1,2})月(\d{1,2})日/.exec(text)
      if (!lead) continue
      const day = `2026-${lead[1]?.padStart(2, '0')}-${lead[2]?.padStart(2, '0')}`
      expect(day < edition.date, `${story.key}: ${day}`).toBe(true)
    }
  })

  it('print in the byline the people that the credits name', () => {
    for (const { story, text } of texts) {
      const byline = [...text.matchAll(/（((?:全媒体)?记者|通讯员) ([^）]+)）/g)].map(
        (m) => m[2] ?? '',
      )
      const names = byline.flatMap((line) => line.split(/ (?:通讯员 )?/))
      const credited = story.credits.map((credit) => credit.name)
      for (const name of names) expect(credited, story.key).toContain(name)
    }
  })

  it('carry one second lead, told apart by paragraph and date', () => {
    const followUps = stories.flatMap((story) =>
      (story.leads ?? []).map((lead) => ({ lead, text: story.paragraphs[lead.paragraph] ?? '' })),
    )
    expect(followUps.filter(({ lead }) => lead.marker === '又讯').length).toBe(1)
    for (const { lead, text } of followUps) expect(text.startsWith(lead.marker)).toBe(true)
  })
})

describe('the demo events', () => {
  it('name people of the roster who stand in the stories they point to', () => {
    expect(events.length).toBeGreaterThanOrEqual(8)
    for (const event of events) {
      expect(event.date < edition.date).toBe(true)
      expect(event.stories.length).toBeGreaterThan(0)
      const told = texts.filter(({ story }) => event.stories.includes(story.key))
      expect(told.length, event.key).toBe(event.stories.length)
      for (const name of [...event.chair, ...event.participants]) {
        expect(peopleAt(name).length, name).toBeGreaterThan(0)
        expect(
          told.some(({ text }) => text.includes(name)),
          `${event.key}: ${name}`,
        ).toBe(true)
      }
    }
  })
})
