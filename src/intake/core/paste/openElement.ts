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
  const style = attributes.style ?? ''
  return {
    heading: headingOf(name, attributes) ?? parent?.heading ?? null,
    isBlock: blocks.has(name),
    isMarker: parent?.isMarker === true || markerStyle.test(style),
    isUnread: parent?.isUnread === true || isHidden(name, attributes),
    keepsLines: parent?.keepsLines === true || name === 'pre' || keptLinesStyle.test(style),
    name,
    nextNumber: name === 'ol' ? startOf(attributes) : null,
  }
}

const isHidden = (name: string, { class: classes = '', hidden, style = '' }: Attributes): boolean =>
  unread.has(name) || hidden !== undefined || unreadStyle.test(style) || unreadClass.test(classes)

function startOf({ start = '1' }: Attributes): number {
  const number = Number.parseInt(start, 10)
  return Number.isNaN(number) ? 1 : number
}

function headingOf(name: string, attributes: Attributes): null | number {
  const { class: classes = '', role, style = '' } = attributes
  const level = /^h([1-6])$/.exec(name)?.[1] ?? outlineStyle.exec(style)?.[1]
  if (level) return Number(level)
  if (role === 'heading') return Number(attributes['aria-level']) || 2
  return titleClasses.find(([pattern]) => pattern.test(classes))?.[1] ?? null
}
