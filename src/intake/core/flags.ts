import type { PageFlag, PageItem } from './pageItem.js'

const bodyOf = (item: PageItem): string => `${item.headline ?? ''}\n${item.paragraphs.join('\n')}`

/** Adds what the items' own text and each other tell: duplicates, photos without credit, missing heads. */
export function noteFlags(items: readonly PageItem[]): PageItem[] {
  const seen = new Set<string>()
  return items.map((item) => {
    const body = bodyOf(item)
    const found: (false | PageFlag)[] = [
      ...item.flags,
      item.kind === 'photo' && 'awaits-image',
      item.kind === 'photo' && item.credit === null && 'no-credit',
      item.kind === 'article' && item.headline === null && 'no-headline',
      item.paragraphs.length === 0 && 'headline-without-text',
      seen.has(body) && 'duplicate',
    ]
    seen.add(body)
    return { ...item, flags: found.filter((flag) => flag !== false) }
  })
}

/** What only the source of an item tells, and no mending of its text. */
const ofSource: readonly PageFlag[] = ['detached-headline', 'lost-characters']

/** Notes the flags anew of items that a person has mended. */
export const noteFlagsAgain = (items: readonly PageItem[]): PageItem[] =>
  noteFlags(
    items.map((item) => ({ ...item, flags: item.flags.filter((flag) => ofSource.includes(flag)) })),
  )
