import { type PaperOfficial } from '../../../desk/paper/index.js'

/** A title printed right before something: the forms joined by 、 and what follows them. */
export type PrintedTitle = { after: string; forms: string[] }

/**
 * Finds every run of roster titles in a text, longest form first, joined by 、.
 * Written apart from the product's own reader on purpose: two readings that agree are worth more than one.
 */
export function printedTitles(text: string, roster: PaperOfficial[]): PrintedTitle[] {
  const forms = [...new Set(roster.flatMap((o) => o.posts.flatMap((post) => post.forms)))]
  const any = forms.sort((a, b) => b.length - a.length).join('|')
  const runs = text.matchAll(new RegExp(`(?:${any})(?:、(?:${any}))*`, 'g'))
  return [...runs].map((run) => ({
    after: text.slice(run.index + run[0].length),
    forms: run[0].split('、'),
  }))
}

/** The posts of an official that are in force on `day` (YYYY-MM-DD); `to` counts to the end of its month. */
export function postsOn(official: PaperOfficial, day: string) {
  const month = day.slice(0, 7)
  return official.posts.filter(
    (post) => (post.from ?? '') <= month && (post.to === null || month <= post.to),
  )
}
