import type { OwnTag } from './ownTags.js'

/** A title as the paper wrote it, with how often and when. */
export type PrintedTitle = {
  /** Issue dates of the first and the last story that has it. */
  first: null | string
  last: null | string
  name: string
  stories: number
  title: null | string
}

type Story = { issueDate: null | string; tags: readonly OwnTag[] }

/** Names with their titles as the stories wrote them, the most frequent first; what a person rejected does not count. */
export function countTitles(stories: readonly Story[]): PrintedTitle[] {
  const counted = new Map<string, PrintedTitle>()
  for (const { issueDate, tags } of stories) {
    const kept = tags.filter(({ state }) => state !== 'rejected')
    const distinct = new Map(kept.map((tag) => [JSON.stringify([tag.name, tag.title]), tag]))
    for (const [key, { name, title }] of distinct) {
      const before = counted.get(key) ?? { first: null, last: null, name, stories: 0, title }
      counted.set(key, {
        ...before,
        first: earlier(before.first, issueDate, 1),
        last: earlier(before.last, issueDate, -1),
        stories: before.stories + 1,
      })
    }
  }
  return [...counted.values()].sort((a, b) => b.stories - a.stories)
}

function earlier(a: null | string, b: null | string, direction: -1 | 1): null | string {
  if (a === null || b === null) return a ?? b
  return (a < b ? 1 : -1) === direction ? a : b
}
