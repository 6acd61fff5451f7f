import { createReading } from './createReading.js'
import type { Answer, Desk, Question } from './protocol.js'

/** A worker that reads: each message is a question, each is answered by one. */
const read = createReading()
let known: Desk | undefined

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { desk = known, number, ...text } = data
  known = desk
  const answer: Answer = { item: desk ? read({ ...text, desk }) : null, number }
  postMessage(answer)
})

// It listens.
postMessage({ item: null, number: 0 } satisfies Answer)
