import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { PrintedPage } from '../documents/page.js'

/** SHA-256 (hex) of a page's canonical form: JSON in the order of RFC 8785, so that equal pages have equal hashes. */
export function hashPage(page: PrintedPage): string {
  const canonical = (canonicalize as unknown as (value: unknown) => string)(page)
  return createHash('sha256').update(canonical).digest('hex')
}
