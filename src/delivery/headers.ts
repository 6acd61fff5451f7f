/** Header values as data; lists are flat name, value, name, value, as `writeHead` takes them fastest. */

/** On every answer: any page on the web may read, no browser may guess the type. */
export const openHeaders: readonly string[] = [
  'Access-Control-Allow-Origin',
  '*',
  'Access-Control-Expose-Headers',
  'ETag',
  'X-Content-Type-Options',
  'nosniff',
]

/** Answer to a browser's question before a conditional request from another origin. */
export const preflightHeaders: readonly string[] = [
  'Access-Control-Allow-Headers',
  'If-Modified-Since, If-None-Match',
  'Access-Control-Allow-Methods',
  'GET, HEAD',
  'Access-Control-Max-Age',
  '86400',
]

export const allowedMethods = 'GET, HEAD, OPTIONS'

/**
 * A correction shows within ten seconds; a shared cache may go on with the old answer for a minute while it asks, and
 * for a day while no answer comes (RFC 5861).
 */
export const pageCaching =
  'public, max-age=10, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400'

/** Images are named by their hash and never change. */
export const imageCaching = 'public, max-age=31536000, immutable'

/** An image opened on its own can run nothing. */
export const imagePolicy = "default-src 'none'; sandbox"
