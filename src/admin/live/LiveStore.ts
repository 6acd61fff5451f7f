import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { analyseItem } from '../../analyse.js'
import { articleText } from '../../articles/core/articleText.js'
import { isDay } from '../../documents/day.js'
import type { Item } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { LiveBlock } from './indexBody.js'
import { keepSame } from './keepSame.js'
import type { Known } from './knownSource.js'
import { type LiveTags, type Saved, liveTags } from './liveTags.js'
import { type Mark, marksOf } from './marksOf.js'

export type Body = { blocks: readonly LiveBlock[]; editor: LexicalEditor }
/** The lines of the form beside the body, as they are typed. */
export type Heads = {
  headline: string
  /** Whether the field of credits has a row. */
  isCredited: boolean
  issueDate: string
  kicker: string
  subhead: string
}
type Form = { current: HTMLFormElement | null }

const nothing: LiveTags = { dates: [], events: [], people: [], warnings: [] }

/**
 * What one open story says right now. The body's editor, the lines above it, the roster and the last save feed it; the
 * panel and the marks follow it. It is apart from the form's state, which learns of the body half a second late.
 */
export class LiveStore {
  body: Body | null = null
  marks: Mark[] = []
  /** Milliseconds that the last reading took. */
  took = 0
  /** With the exact places of everything, for jumps and fixes. */
  tags: LiveTags = nothing
  private heads: Heads = { headline: '', isCredited: false, issueDate: '', kicker: '', subhead: '' }
  private item: Item | null = null
  private known: Known | null = null
  private listeners = new Set<() => void>()
  private pending: readonly Ruling[] = []
  private saved: Saved = { ...nothing, overrides: [], warnings: [] }
  private telling: ReturnType<typeof setTimeout> | undefined
  private view = nothing
  private viewers = new Set<() => void>()

  constructor(readonly form: Form) {}

  /** The same object as long as the panel has nothing new to show. */
  getView = (): LiveTags => this.view

  /** Tells of every reading at once: for the marks, which must not lag behind the text. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Tells of a new view in a task of its own, so that a key's task is not longer by the drawing of the panel. */
  subscribeView = (listener: () => void): (() => void) => {
    this.viewers.add(listener)
    return () => void this.viewers.delete(listener)
  }

  setBody(body: Body | null): void {
    this.body = body
    this.read()
  }

  setHeads(heads: Heads): void {
    this.heads = heads
    this.read()
  }

  setKnown(known: Known | null): void {
    if (known === this.known) return
    this.known = known
    this.read()
  }

  /** What the server keeps, and the decisions that wait for a save. */
  setSaved(saved: Saved, pending: readonly Ruling[]): void {
    this.saved = saved
    this.pending = pending
    this.publish()
  }

  private read(): void {
    const begun = performance.now()
    this.item = this.body && this.known ? this.analyse(this.body, this.known) : null
    this.publish()
    this.took = performance.now() - begun
  }

  private analyse({ blocks }: Body, { today, ...known }: Known): Item | null {
    const { issueDate } = this.heads
    const paragraphs = blocks.map(({ text }) => text)
    try {
      return analyseItem({
        issueDate: isDay(issueDate) ? issueDate : today,
        item: articleText(this.heads, paragraphs),
        ...known,
      })
    } catch {
      return null // as in a save: what cannot be read keeps the tags it had
    }
  }

  private publish(): void {
    this.tags = liveTags(this.item, this.saved)
    this.marks = this.item ? marksOf(this.tags, this.pending) : []
    const before = this.view
    this.view = keepSame(before, this.tags)
    this.listeners.forEach((listener) => listener())
    if (this.view !== before) this.tellViewers()
  }

  private tellViewers(): void {
    this.telling ??= setTimeout(() => {
      this.telling = undefined
      this.viewers.forEach((viewer) => viewer())
    })
  }
}

const stores = new WeakMap<object, Map<string, LiveStore>>()

/** The store of one field of one open form; a form's ref lives as long as the form, its context does not. */
export function liveStoreOf(form: Form, path: string): LiveStore {
  const ofForm = stores.get(form) ?? new Map<string, LiveStore>()
  stores.set(form, ofForm)
  const store = ofForm.get(path) ?? new LiveStore(form)
  ofForm.set(path, store)
  return store
}
