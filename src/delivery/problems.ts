import { type Request, type Response } from 'express'
import { type ProblemCode, problemTexts } from './problemTexts.js'

const longestValue = 120

const shorten = (value: string) =>
  value.length > longestValue ? `${value.slice(0, longestValue)}…` : value

/** What a failed answer may have set already, and what is not true of the problem that takes its place. */
const describesTheAnswer = ['Content-Length', 'Content-Security-Policy', 'ETag']

/**
 * Answers with a problem (RFC 9457) in the language that the client asks for. `value` is what the text speaks of: the date, the
 * number, the path. Never cached: the next publication may solve it.
 */
export const sendProblem = (req: Request, res: Response, code: ProblemCode, value = ''): void => {
  const language = req.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en'
  const { status, ...texts } = problemTexts[code]
  const { detail, title } = texts[language]
  const problem = {
    type: `urn:broadsheet:problem:${code}`,
    title,
    status,
    detail: detail.replace('{value}', () => shorten(value)),
    instance: shorten(req.path),
  }
  for (const name of describesTheAnswer) res.removeHeader(name)
  res.status(status).set({
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Type': 'application/problem+json; charset=utf-8',
    Vary: 'Accept-Language',
  })
  if (status === 503) res.set('Retry-After', '5')
  res.end(JSON.stringify(problem))
}
