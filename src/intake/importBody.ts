import { z } from 'zod'
import { noteFlagsAgain } from './core/flags.js'
import { type PageItem, pageFlags } from './core/pageItem.js'
import { isDay } from '../host/days.js'

const line = z
  .string()
  .max(2000)
  .nullish()
  .transform((text) => text?.trim() || null)
const lineNumber = z.int().min(0).max(10_000_000)

const item = z.object({
  credit: line,
  flags: z.array(z.enum(pageFlags)).default([]),
  headings: z.array(lineNumber).optional(),
  headline: line,
  kicker: line,
  kind: z.enum(['article', 'photo']),
  paragraphs: z.array(z.string().trim().min(1).max(200_000)).max(5000),
  rawLines: z.array(z.tuple([lineNumber, lineNumber])).default([]),
  subhead: line,
}) satisfies z.ZodType<PageItem>

const day = z.string().refine(isDay)
const items = z.array(item).min(1).max(500).transform(noteFlagsAgain)

/** Body of a request that reads mended items again. */
export const readBody = z.object({ issueDate: day, items })

/** Body of a request that saves items: those that a person takes of a page. */
export const takeBody = z.object({
  again: z.boolean().default(false),
  fileName: z.string().trim().min(1).max(300),
  issueDate: day,
  items,
})
