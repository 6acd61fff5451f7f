/** What the elements and styles of pasted HTML mean for its text. Names are in small letters, as the parser gives them. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Elements that stand on lines of their own. */
export const blocks = list(
  'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

/** Elements whose text nobody reads: code, forms, pronunciation over characters, and what an author has struck out. */
export const unread = list(
  'button canvas del head input math noscript option rp rt script select style svg template textarea title xml',
)

/** Elements that a story's text cannot hold; their number is told. */
export const pictures = list('audio embed iframe img object video')

/** Styles of text that is not shown: hidden text, and the notes beside a Word document. */
export const unreadStyle =
  /(?:^|;)\s*(?:display:\s*none|mso-hide:\s*all|mso-element:\s*comment(?:-list)?|mso-special-character:\s*comment)/i

/** Classes of Word's comments and struck-out text. */
export const unreadClass = /\b(?:msocomtxt|msocomanchor|MsoCommentReference|msoDel)\b/i

/** Word's own mark of a bullet or number before an item. */
export const markerStyle = /(?:^|;)\s*mso-list:\s*Ignore/i

/** A mark that counts, 一、 2. (三) b), and so belongs to the text; a bullet does not. */
export const countingMarker = /^[(（]?(?:[\p{Nd}\p{No}\p{Script=Han}]+|[A-Za-z])[)）.．、]/u

/** The level that Word gives a paragraph in the outline of a document. */
export const outlineStyle = /(?:^|;)\s*mso-outline-level:\s*([1-6])/i

/** Word's classes of the title lines, with the level of heading that they are. */
export const titleClasses: readonly (readonly [RegExp, number])[] = [
  [/\bMsoTitle\b/i, 1],
  [/\bMsoSubtitle\b/i, 2],
]

/** Styles in which the line ends of the source are line ends of the text. */
export const keptLinesStyle = /(?:^|;)\s*white-space:\s*(?:pre|break-spaces)/i

/** Widest side, in pixels, of pictures that only count readers or hold a place. */
export const spacerSide = 2
