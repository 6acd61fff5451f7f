/** One paragraph or heading of a text that somebody wrote elsewhere. */
export type PastedBlock = {
  /** Level 1–6 of a heading in its source, or null for running text. */
  heading: null | number
  /** Clean: one line, no outer or stray spaces, never empty. */
  text: string
}

/** What is left of a pasted text. */
export type Pasted = {
  blocks: PastedBlock[]
  /** Number of pictures, films and the like that were left out. */
  pictures: number
}
