import { APIError, type PayloadRequest } from 'payload'
import { translate } from '../../translations/index.js'

type Run = (onProgress: (done: number, total: number) => void) => Promise<object>

/**
 * Answers with a line of JSON for each step: {"done","total"}, and at the end {"result"} or {"error"}. The work goes on when
 * nobody listens any more.
 */
export function streamProgress(run: Run, req: PayloadRequest): Response {
  const encoder = new TextEncoder()
  const lines = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true
      const tell = (line: object) => {
        try {
          if (isOpen) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        } catch {
          isOpen = false // the reader has left
        }
      }
      tell({ done: 0, total: 0 })
      const end = await run((done, total) => tell({ done, total })).then(
        (result) => ({ result }),
        (error: unknown) => ({ error: messageOf(error, req) }),
      )
      tell(end)
      if (isOpen) controller.close()
    },
  })
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'application/x-ndjson' }
  return new Response(lines, { headers })
}

/** What a person may read of an error; of any other one the log has the rest. */
function messageOf(error: unknown, req: PayloadRequest): string {
  if (error instanceof APIError && error.isPublic) return error.message
  req.payload.logger.error({ err: error, msg: 'A roster could not be imported' })
  return translate(req, 'rosterNotImported')
}
