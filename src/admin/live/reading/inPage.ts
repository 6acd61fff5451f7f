import type { createReading } from './createReading.js'
import type { Answer, Asked, Place } from './protocol.js'

type Reading = ReturnType<typeof createReading>

/** A place of reading in the page itself, where no worker can be made: what reads is loaded with the first text. */
export function inPage(onAnswer: (answer: Answer) => void): Place {
  let loading: Promise<Reading> | undefined
  const load = () =>
    (loading ??= import('./createReading.js').then((loaded) => loaded.createReading()))
  const read = async (asked: Asked, number: number) => {
    try {
      const reading = await load()
      setTimeout(() => onAnswer({ item: reading(asked), number }))
    } catch {
      loading = undefined // not loaded: the next text tries again
      onAnswer({ item: null, number })
    }
  }
  return (asked, number) => void read(asked, number)
}
