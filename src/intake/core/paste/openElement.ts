import {
  blocks,
  keptLinesStyle,
  markerStyle,
  outlineStyle,
  titleClasses,
  unread,
  unreadClass,
  unreadStyle,
} from './markup.js'

/** What an open element means for the text inside it. */
export type OpenElement = {
  heading: null | number
  isBlock: boolean
  /** Holds the bullet or number that Word has put before an item. */
  isMarker: boolean
  /** Its text is not read. */
  isUnread: boolean
  /** Line ends of the source are line ends of the text. */
  keepsLines: boolean
  name: string
  /** Number of the next item; null in a list without numbers, and outside lists. */
  nextNumber: null | number
}

type Attributes = Record<string, string | undefined>

/**
 * Reads the meaning of an element from its name, style and class, and from the element around it.
 * @param attributes with names in small letters
 */
export function openElement(
  name: string,
  attributes: Attributes,
  parent: OpenElement | undefined,
): OpenElement {
  const { class: classes = '', style = '' } = attributes
  const isUnread =
    unread.has(name) ||
    'hidden' in attributes ||
    unreadStyle.test(style) ||
    unreadClass.test(classes)
  return {
    heading: headingOf(name, attributes) ?? parent?.heading ?? null,
    isBlock: blocks.has(name),
    isMarker: parent?.isMarker === true || markerStyle.test(style),
    isUnread: parent?.isUnread === true || isUnread,
    keepsLines: name === 'pre' || keptLinesStyle.test(style) || parent?.keepsLines === true,
    name,
    nextNumber: name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : null,
  }
}

function headingOf(name: string, attributes: Attributes): null | number {
  const { class: classes = '', role, style = '' } = attributes
  const level = /^h([1-6])$/.exec(name)?.[1] ?? outlineStyle.exec(style)?.[1]
  if (level) return Number(level)
  if (role === 'heading') return Number(attributes['aria-level']) || 2
  return titleClasses.find(([pattern]) => pattern.test(classes))?.[1] ?? null
}
