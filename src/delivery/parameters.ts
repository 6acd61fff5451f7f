import { type ProblemCode } from './problemTexts.js'

/** What a path parameter must look like, and the problem that is told when it does not. */
type ParameterRule = { isValid(text: string): boolean; problem: ProblemCode }

const isCalendarDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export const parameterRules: Readonly<Record<string, ParameterRule>> = {
  date: { isValid: isCalendarDay, problem: 'invalid-date' },
  number: { isValid: (text) => /^[1-9]\d{0,2}$/.test(text), problem: 'invalid-page-number' },
}
