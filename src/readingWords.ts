import * as z from 'zod'

const word = z.string().trim().min(1)
const words = z.array(word).optional()

/** The form of a desk's own words; a name that it does not know is refused, since it would be left out silently. */
export const readingWordsSchema = z.strictObject({
  descriptions: words,
  events: z.record(word, word).optional(),
  notNames: words,
  surnames: words,
  titles: words,
  visits: z.record(word, word).optional(),
})

/** Where in the words a fault is: titles[2], events.庙市. */
export const placeOfFault = ({ path }: Pick<z.core.$ZodIssue, 'path'>): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)
