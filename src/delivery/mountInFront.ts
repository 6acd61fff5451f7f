import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'

/** First segments of the paths that delivery owns; `broadsheet serve` answers nothing else. */
const ownSegments = new Set(['healthz', 'readyz', 'v1'])

const firstSegment = (url: string): string => /^\/([^/?#]*)/.exec(url)?.[1] ?? ''

/** Puts delivery before another handler in one server: `createServer(mountInFront(delivery, app))`. */
export const mountInFront =
  (delivery: RequestListener, next: RequestListener): RequestListener =>
  (req: IncomingMessage, res: ServerResponse) => {
    const handler = ownSegments.has(firstSegment(req.url ?? '')) ? delivery : next
    handler(req, res)
  }
