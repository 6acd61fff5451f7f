import * as z from 'zod'
import { isDay } from './issueDate.js'
import { say } from './words/say.js'

const partialDay = z
  .string()
  .refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)), {
    message: say('mustBePartialDay'),
  })
const words = z.string().trim().min(1, say('mustNotBeEmpty'))

const post = z
  .object({
    forms: z.array(words).optional(),
    from: partialDay.nullish(),
    group: z.string().nullish(),
    organization: z.string().nullish(),
    rank: z.number().nullish(),
    title: words,
    to: partialDay.nullish(),
  })
  .refine(({ from, to }) => !from || !to || to.slice(0, from.length) >= from.slice(0, to.length), {
    message: say('mustNotBeforeFrom'),
    path: ['to'],
  })

const official = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  name: words,
  otherNames: z.array(words).optional(),
  posts: z.array(post),
})

/** The form of `roster.json`. Keys that it does not name are left out. */
export const rosterSchema = z.array(official)

const kinds = {
  array: 'mustBeArray',
  number: 'mustBeNumber',
  object: 'mustBeObject',
  string: 'mustBeString',
} as const

/** What is wrong with a value, in the language of this run; what this schema cannot ask is left to Zod's own words. */
export function reasonOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined) return say('mustNotBeMissing')
  if (issue.code === 'invalid_union') return say('mustBeNumberOrString')
  const kind = issue.code === 'invalid_type' ? issue.expected : undefined
  return kind && kind in kinds ? say(kinds[kind as keyof typeof kinds]) : undefined
}
