import type { PayloadRequest } from 'payload'
import { refuseTooLarge } from './core/decode.js'

/**
 * The bytes of a request's body. A body that says it is too large is not read, and one that turns out to be is not read on.
 * @param limit bytes
 * @throws IntakeError `too-large`
 */
export async function requestBytes(
  req: Pick<PayloadRequest, 'body' | 'headers'>,
  limit: number,
): Promise<Uint8Array> {
  refuseTooLarge(Number(req.headers.get('content-length') ?? 0), limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (req.body ?? []) as AsyncIterable<Uint8Array>) {
    refuseTooLarge((size += chunk.length), limit)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
