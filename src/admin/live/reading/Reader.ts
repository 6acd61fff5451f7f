import type { Item } from '../../../documents/item.js'
import { inPage } from './inPage.js'
import { inWorker } from './inWorker.js'
import type { Answer, Asked, Place, Read } from './protocol.js'

type Waiting = { asked: Asked; resolve: (item: Item | null) => void }
type Places = { inPage: typeof inPage; inWorker: typeof inWorker }

/** Reads texts in a worker, in the page where that is not to be had; a text that a worker leaves unread is read there too. */
export class Reader {
  private number = 0
  private place: Place | undefined
  private waiting = new Map<number, Waiting>()

  constructor(private readonly places: Places = { inPage, inWorker }) {}

  /** Makes the worker ahead of the first text. */
  open = (): void => {
    this.place ??= this.choose()
  }

  read: Read = (asked) =>
    new Promise((resolve) => {
      this.open()
      this.waiting.set(++this.number, { asked, resolve })
      this.place?.(asked, this.number)
    })

  private choose(): Place {
    try {
      return this.places.inWorker(this.take, this.leaveWorker)
    } catch {
      return this.places.inPage(this.take)
    }
  }

  private take = ({ item, number }: Answer): void => {
    this.waiting.get(number)?.resolve(item)
    this.waiting.delete(number)
  }

  private leaveWorker = (): void => {
    const place = this.places.inPage(this.take)
    this.place = place
    for (const [number, { asked }] of this.waiting) place(asked, number)
  }
}

/** The one for all open stories. */
export const reader = new Reader()
