import { readFileSync } from 'node:fs'
import { readItem } from '../../../src/reading/core/readItem.js'
import { buildRosterIndex } from '../../../src/reading/core/roster/rosterIndex.js'
import { getReadingLocale } from '../../../src/reading/locales/index.js'
import { itemOf } from './readText.js'

/** A row of a gold file: its text marks people as {Name} or {Surname=Full Name}, dates as [words=value], vague ones as [words~]. */
export type GoldRow = { issueDate?: string; text: string }

/** What a text says, as keys of place and meaning, so that sets can be compared. */
export type Found = { dates: string[]; people: string[] }

type Marked = Found & {
  text: string
  /** Stretches whose date may be read or left: lengths and what is only vague. */
  vague: string[]
}

const MARK = /\{([^{}=]+)(?:=([^{}]+))?\}|\[([^[\]=~]+)(?:=([^[\]]+)|~)\]/g
const ISSUE_DATE = '2024-10-09'

/** Takes the marks out of a row and says where they were. */
export function unmark({ text }: GoldRow): Marked {
  const marked: Marked = { dates: [], people: [], text: '', vague: [] }
  let from = 0
  for (const { 0: whole, 1: name, 2: full, 3: words, 4: value, index } of text.matchAll(MARK)) {
    marked.text += text.slice(from, index)
    const said = name ?? words ?? ''
    const place = `${marked.text.length}-${marked.text.length + said.length}`
    if (name !== undefined) marked.people.push(`${place} ${full ?? name}`)
    else if (value === undefined) marked.vague.push(place)
    else marked.dates.push(`${place} ${value}`)
    marked.text += said
    from = index + whole.length
  }
  marked.text += text.slice(from)
  return marked
}

/** What the English reading finds in a text of one paragraph; dates that say only about when are left out. */
export function readGold(text: string, issueDate = ISSUE_DATE): Found {
  const { dates, mentions } = readItem(itemOf({ expect: [], text }), {
    issueDate,
    locale: getReadingLocale('en'),
    roster: buildRosterIndex([]),
  })
  const core = dates.filter(({ tier }) => tier === 'core')
  return {
    dates: core.map(({ end, start, value }) => `${start}-${end} ${value ?? '-'}`),
    people: mentions.map(({ end, name, start }) => `${start}-${end} ${name}`),
  }
}

/** Right, wrong and missed finds of a whole file; one is right only with its exact place and meaning. */
export class Score {
  readonly errors: string[] = []
  private right = 0
  private said = 0
  private wanted = 0

  add(text: string, wanted: readonly string[], said: readonly string[]): void {
    const missed = new Set(wanted)
    this.wanted += wanted.length
    this.said += said.length
    for (const find of said) {
      if (missed.delete(find)) this.right++
      else this.errors.push(`too many: ${show(text, find)}`)
    }
    for (const find of missed) this.errors.push(`missed: ${show(text, find)}`)
  }

  /** Harmonic mean of precision and recall, 0–100. */
  get f1(): number {
    return this.said + this.wanted === 0 ? 100 : (200 * this.right) / (this.said + this.wanted)
  }
}

/** The words at a find's place, what it means and the text around. */
function show(text: string, find: string): string {
  const [, start, end, meaning] = /^(\d+)-(\d+) (.*)$/.exec(find) ?? []
  return `${text.slice(Number(start), Number(end))} = ${meaning ?? ''}   in: ${text}`
}

const touches = (place: string, find: string): boolean => {
  const [start = 0, end = 0] = place.split('-').map(Number)
  const [first = 0, last = 0] = (find.split(' ')[0] ?? '').split('-').map(Number)
  return first < end && start < last
}

/** Scores a gold file under tests/cases/reading/en. */
export function scoreGold(name: string): { dates: Score; people: Score } {
  const file = new URL(`../../cases/reading/en/${name}.json`, import.meta.url)
  const rows = JSON.parse(readFileSync(file, 'utf8')) as GoldRow[]
  const scores = { dates: new Score(), people: new Score() }
  for (const row of rows) {
    const gold = unmark(row)
    const found = readGold(gold.text, row.issueDate)
    const isVague = (find: string) => gold.vague.some((place) => touches(place, find))
    scores.people.add(gold.text, gold.people, found.people)
    scores.dates.add(
      gold.text,
      gold.dates,
      found.dates.filter((find) => !isVague(find)),
    )
  }
  return scores
}
