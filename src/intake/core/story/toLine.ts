import type { Line } from '../lines.js'
import type { PastedBlock } from '../paste/pasted.js'
import { measure } from '../width.js'

/** A block as the readers of a page's lines want it, apart from its neighbours. */
export const toLine = ({ text }: PastedBlock, at = 0): Line => ({
  blanksBefore: 1,
  indent: 0,
  lostInside: false,
  marks: 0,
  number: at + 1,
  text,
  width: measure(text),
})
