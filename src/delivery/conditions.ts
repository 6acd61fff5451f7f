import { type IncomingMessage } from 'node:http'

const opaqueTag = (tag: string) => tag.replace(/^W\//, '')

/** Weak comparison of an `If-None-Match` list with our tag (RFC 9110, 13.1.2). */
const matches = (list: string, etag: string): boolean =>
  list.trim() === '*' ||
  (list.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaqueTag(tag) === etag)

/**
 * Whether the client already holds this answer, so that 304 will do. `If-Modified-Since` counts only without
 * `If-None-Match` (RFC 9110, 13.1.3); a date that cannot be read is ignored.
 * `modifiedAt`: milliseconds since 1970, on a whole second.
 */
export const isUnchanged = (req: IncomingMessage, etag: string, modifiedAt: number): boolean => {
  const tags = req.headers['if-none-match']
  if (tags !== undefined) return tags === etag || matches(tags, etag)
  const since = req.headers['if-modified-since']
  return since !== undefined && Date.parse(since) >= modifiedAt
}
