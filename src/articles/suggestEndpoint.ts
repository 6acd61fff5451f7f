import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal } from '../errors.js'
import type { ResolvedOptions } from '../options.js'
import { hasRight } from '../rights.js'
import { suggestionsFor } from '../suggest.js'
import { analyseArticle } from './analyseArticle.js'
import { suggestedPeople } from './core/suggestedPeople.js'
import { rosterIndexOf } from './rosterIndexOf.js'

/** UTF-16 units of the longest request: a page has some 7,000 of text, and a rich text multiplies them. */
const LONGEST = 2_000_000

const node = z.looseObject({
  get children() {
    return z.array(node).optional()
  },
  tag: z.string().optional(),
  text: z.string().optional(),
  type: z.string(),
})
const line = z.string().nullish()
const story = z.object({
  body: z.object({ root: node }).nullish(),
  headline: line,
  issueDate: line,
  kicker: line,
  subhead: line,
})

/**
 * `POST /api/articles/suggest-people`: who may be named in a story besides the people that a save tags. The story is sent as
 * it stands on the screen; nothing is stored.
 */
export const suggestEndpoint = (options: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: (req) => postSuggest(options, req),
  method: 'post',
  path: '/suggest-people',
})

async function postSuggest(options: ResolvedOptions, req: PayloadRequest): Promise<Response> {
  if (!hasRight(req.user, 'read', options)) throw refusal(req, 'forbidden', 'mayNot')
  const text = (await req.text?.().catch(() => null)) ?? ''
  if (text.length > LONGEST) throw refusal(req, 'bad-input', 'suggestTooLong')
  const parsed = story.safeParse(parse(text))
  if (!parsed.success) throw refusal(req, 'bad-input', 'badSuggest')
  const item = analyseArticle(parsed.data, await rosterIndexOf(options, req), options)
  const suggestions = await suggestionsFor(item, options)
  return Response.json({ suggestions: suggestedPeople(suggestions, item) })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
