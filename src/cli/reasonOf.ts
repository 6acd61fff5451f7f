import type * as z from 'zod'
import { type FaultReason, reasonOf as codeOf } from '../officials/core/exchange/rosterSchema.js'
import { en } from './words/en.js'
import { say } from './words/say.js'

const isCode = (reason: string): reason is FaultReason => Object.hasOwn(en, `fault-${reason}`)

/** What is wrong with a value of a roster, in the language of this run; Zod's own words where there is no code. */
export const sayReason = (reason: string): string =>
  isCode(reason) ? say(`fault-${reason}`) : reason

/** What is wrong with a value of a JSON file, in the language of this run; undefined leaves it to Zod's own words. */
export function reasonOf(issue: z.core.$ZodRawIssue): string | undefined {
  const code = codeOf(issue)
  return code && sayReason(code)
}
