import { mergeItems, splitItem } from '../../intake/core/mend.js'
import type { AnalysedPageItem, PageItem } from '../../intake/core/pageItem.js'

/** One item on the screen. */
export type ShownItem = {
  isTaken: boolean
  item: AnalysedPageItem
  key: number
  /** Counts the changes of its text; what was read of an earlier text is not shown as read. */
  version: number
  /** The version that people, dates and warnings were read from. */
  versionRead: number
}

/** What a person, or the server, does to the items on the screen. */
export type ItemAction =
  | { at: number; key: number; type: 'split' }
  | { change: (item: PageItem) => PageItem; key: number; type: 'mend' }
  | { isTaken: boolean; key: 'all' | number; type: 'choose' }
  | { items: AnalysedPageItem[]; type: 'open' }
  | { items: ShownItem[]; type: 'restore' }
  | { key: number; type: 'merge' }
  | { readings: ReadonlyMap<number, Reread>; type: 'reread' }
  | { type: 'keep-left' }
  | { type: 'new-day' }

type Reread = { item: AnalysedPageItem; version: number }

let lastKey = 0
const show = (item: AnalysedPageItem): ShownItem => ({
  isTaken: !item.flags.includes('duplicate'),
  item,
  key: ++lastKey,
  version: 0,
  versionRead: 0,
})

/** The items after an action; those that it does not touch stay the same objects. */
export function nextItems(items: ShownItem[], action: ItemAction): ShownItem[] {
  switch (action.type) {
    case 'choose': {
      const { isTaken, key } = action
      return items.map((shown) => (key === 'all' || shown.key === key ? { ...shown, isTaken } : shown)) // prettier-ignore
    }
    case 'keep-left':
      return items.filter(({ isTaken }) => !isTaken)
    case 'mend':
      return items.map((shown) => (shown.key === action.key ? mended(shown, action.change) : shown))
    case 'merge':
      return merged(items, action.key)
    case 'new-day':
      return items.map((shown) => ({ ...shown, version: shown.version + 1 }))
    case 'open':
      return action.items.map(show)
    case 'reread':
      return items.map((shown) => reread(shown, action.readings.get(shown.key)))
    case 'restore':
      return [...action.items, ...items]
    case 'split':
      return items.flatMap((shown) => (shown.key === action.key ? split(shown, action.at) : shown))
  }
}

/** Tells whether an item's text has changed since it was read. */
export const isUnread = ({ version, versionRead }: ShownItem): boolean => version !== versionRead

const mended = (shown: ShownItem, change: (item: PageItem) => PageItem): ShownItem => ({
  ...shown,
  item: { ...shown.item, ...change(shown.item) },
  version: shown.version + 1,
})

function merged(items: ShownItem[], key: number): ShownItem[] {
  const at = items.findIndex((shown) => shown.key === key)
  const [above, below] = [items[at], items[at + 1]]
  if (!above || !below) return items
  const whole = mended(above, (item) => mergeItems(item, below.item))
  return [...items.slice(0, at), { ...whole, key: ++lastKey }, ...items.slice(at + 2)]
}

function split(shown: ShownItem, at: number): ShownItem[] {
  if (at <= 0 || at >= shown.item.paragraphs.length) return [shown]
  return splitItem(shown.item, at).map((part) => ({
    ...mended(shown, () => part),
    key: ++lastKey,
  }))
}

/** Takes over what was read, not the text: the person may have gone on typing. */
function reread(shown: ShownItem, found: Reread | undefined): ShownItem {
  if (!found || found.version !== shown.version) return shown
  const { credit, headline, kicker, kind, paragraphs, subhead } = shown.item
  const text = { credit, headline, kicker, kind, paragraphs, subhead } as const
  return { ...shown, item: { ...found.item, ...text }, versionRead: shown.version }
}
