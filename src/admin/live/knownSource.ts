import { buildRosterIndex, type RosterIndex } from '../../reading/core/roster/rosterIndex.js'
import type { Desk } from './reading/protocol.js'

/** All that a reading needs beside the text, as `GET /api/articles/reading` gives it; the same objects until it changes. */
export type Known = {
  desk: Desk
  /** The desk's roster, for what the panel says of people. */
  roster: RosterIndex
  /** The paper's day, YYYY-MM-DD. */
  today: string
}

type Answer = Desk & { today: string }

/** Fetches what a reading needs once for all open stories, and again, at the price of a 304, whenever it may have changed. */
export class KnownSource {
  /** True when the last attempt failed. */
  hasFailed = false
  private asking: null | Promise<void> = null
  private etag: null | string = null
  private known: Known | null = null
  private listeners = new Set<() => void>()

  constructor(private readonly url: string) {}

  get = (): Known | null => this.known
  getFailed = (): boolean => this.hasFailed

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Asks the server again; several at once ask once. */
  refresh = (): Promise<void> => {
    this.asking ??= this.ask().finally(() => (this.asking = null))
    return this.asking
  }

  private async ask(): Promise<void> {
    const answer = await fetch(this.url, { cache: 'no-cache', credentials: 'include' }).catch(
      () => null,
    )
    // 404: a desk that is switched off reads nothing, and that is no failure.
    this.hasFailed = !answer?.ok && answer?.status !== 404
    if (answer?.ok) await this.take(answer)
    this.listeners.forEach((listener) => listener())
  }

  private async take(answer: Response): Promise<void> {
    const etag = answer.headers.get('etag')
    if (this.known && etag !== null && etag === this.etag) return
    const { today, ...desk } = (await answer.json()) as Answer
    this.known = { desk, roster: buildRosterIndex(desk.roster), today }
    this.etag = etag
  }
}

const sources = new Map<string, KnownSource>()

/** The one source for an address. */
export function knownSourceOf(url: string): KnownSource {
  const source = sources.get(url) ?? new KnownSource(url)
  sources.set(url, source)
  return source
}
