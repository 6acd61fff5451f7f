import { control } from '../characters.js'
import { type Cleaner, clean, radicals, replacing } from '../cleaners.js'

const han = '\\p{Script=Han}'
/** Signs that take the width of a character and bring their own room. */
const wideSign = '[\\u3001-\\u303F\\uFF01-\\uFF0F\\uFF1A-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]'
/** Signs that are wide beside Chinese and narrow beside English. */
const quote = '[“”‘’…—]'
const latin = '[\\x21-\\x7E]'
const wide = `(?:${han}|${wideSign}|${quote})`
const lineEnd = '[ \\t\\r]*\\n[ \\t\\r\\n]*'

/** Steps that the text of one pasted paragraph goes through, in this order. */
export const pasteCleaners: readonly Cleaner[] = [
  {
    clean: replacing(`${control}|[\\u00AD\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\uFFFC\\uFFFD]`, ''), // prettier-ignore
    does: 'drops signs that take no place on paper',
    name: 'invisible-signs',
  },
  radicals,
  {
    clean: replacing(`(?<=${wide})${lineEnd}(?=${wide})`, ''),
    does: 'joins Chinese text that its source has broken into lines',
    name: 'source-lines',
  },
  {
    clean: replacing('\\s+', ' '),
    does: 'makes one space of several, whatever their kind',
    name: 'runs-of-spaces',
  },
  {
    clean: replacing(`(?<=${wideSign}) | (?=${wideSign})`, ''),
    does: 'drops spaces beside signs that bring their own room',
    name: 'spaces-beside-signs',
  },
  {
    clean: replacing(`(?<=${han}) (?=${quote}|${latin})|(?<=${quote}|${latin}) (?=${han})`, ''),
    does: 'drops spaces between Chinese and figures, letters or quotes',
    name: 'spaces-beside-latin',
  },
  {
    clean: (text) => text.trim(),
    does: 'drops the spaces around the text',
    name: 'outer-spaces',
  },
]

/**
 * The clean text of one pasted paragraph. A single space between two Chinese words stays, as in a list of names.
 * @param text of one paragraph; line ends in it are those of its source, not of the text
 */
export const cleanPasted = (text: string): string => clean(text, pasteCleaners)
