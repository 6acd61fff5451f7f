import { cleanPasted } from './cleanPasted.js'
import type { Pasted } from './pasted.js'

/** Reads plain text into clean paragraphs, one a line. Never throws. */
export const readPlain = (text: string): Pasted => ({
  blocks: text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => ({ heading: null, text: cleanPasted(line) }))
    .filter((block) => block.text !== ''),
  pictures: 0,
})
