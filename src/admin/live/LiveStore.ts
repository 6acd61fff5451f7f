import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { articleText } from '../../articles/core/articleText.js'
import { isDay } from '../../documents/day.js'
import type { Item, Span } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { LiveBlock } from './indexBody.js'
import { keepSame } from './keepSame.js'
import type { Known } from './knownSource.js'
import { Listeners } from './Listeners.js'
import { type LiveTags, type Saved, liveTags } from './liveTags.js'
import { type Mark, marksOf } from './marksOf.js'
import { type Move, moveBetween } from './moveBetween.js'
import type { Asked, Read } from './reading/protocol.js'
import { reader } from './reading/Reader.js'

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
const stay: Move = (span) => span

/**
 * What one open story says right now. The body's editor, the lines above it, the roster and the last save feed it; the
 * panel and the marks follow it. It is apart from the form's state, which learns of the body half a second late.
 *
 * Texts are read elsewhere, one at a time; of those that come meanwhile the newest alone is read next. An answer about a
 * text that has changed since is taken all the same, so that fast typing does not starve the panel: its places move along
 * with their words, and what the change touched has none until the next answer.
 */
export class LiveStore {
  /** The text as it is. */
  body: Body | null = null
  /** In the text as it is. */
  marks: Mark[] = []
  /** With the exact places of everything in the text that was read. */
  tags: LiveTags = nothing
  private heads: Heads = { headline: '', isCredited: false, issueDate: '', kicker: '', subhead: '' }
  private isReading = false
  private isUnread = false
  private item: Item | null = null
  private known: Known | null = null
  private marksAsRead: Mark[] = []
  private pending: readonly Ruling[] = []
  /** The blocks that `item` was read from. */
  private readBlocks: readonly LiveBlock[] = []
  private saved: Saved = { ...nothing, overrides: [], warnings: [] }
  private toNow: Move = stay
  private view = nothing
  private readonly markers = new Listeners()
  private readonly viewers = new Listeners()

  constructor(
    readonly form: Form,
    private readonly readText: Read = reader.read,
  ) {}

  /** The same object as long as the panel has nothing new to show. */
  getView = (): LiveTags => this.view

  /** The blocks in which the places of `tags` are counted. */
  get blocksAsRead(): readonly LiveBlock[] {
    return this.readBlocks
  }

  /** Where a place of `tags` is in the text as it is; null when that has been typed into. */
  placeNow<T extends Span>(span: T): null | T {
    return this.toNow(span)
  }

  /** Tells of every change of the marks at once, since they must not lag behind the text. */
  subscribe = this.markers.add

  /** Tells of a new view, in the task of the answer that brought it: marks and panel are one picture. */
  subscribeView = this.viewers.add

  /** The text as it is now; with the same blocks again when an input method has ended what it composed. */
  setBody(body: Body | null): void {
    const isSame = body?.editor === this.body?.editor && body?.blocks === this.body?.blocks
    this.body = body
    if (!body) this.forget()
    else if (!isSame) this.follow()
    this.read()
  }

  setHeads(heads: Heads): void {
    this.heads = heads
    this.isUnread = true
    this.read()
  }

  setKnown(known: Known | null): void {
    if (known === this.known) return
    this.known = known
    if (!known) this.forget()
    this.isUnread = true
    this.read()
  }

  /** What the server keeps, and the decisions that wait for a save. */
  setSaved(saved: Saved, pending: readonly Ruling[]): void {
    this.saved = saved
    this.pending = pending
    this.publish()
  }

  /** Nothing is read while an input method composes: half a word is no word. */
  private read(): void {
    const { body, known } = this
    if (!body || !known || !this.isUnread || this.isReading || body.editor.isComposing()) return
    this.isReading = true
    this.isUnread = false
    void this.readText(this.asked(body, known)).then((item) => {
      this.isReading = false
      this.read() // the newest is under way before this answer is drawn
      if (this.body?.editor === body.editor && this.known === known) this.take(item, body.blocks)
    })
  }

  private asked({ blocks }: Body, { desk, today }: Known): Asked {
    const { issueDate } = this.heads
    const paragraphs = blocks.map(({ text }) => text)
    return {
      desk,
      issueDate: isDay(issueDate) ? issueDate : today,
      item: articleText(this.heads, paragraphs),
    }
  }

  private take(item: Item | null, blocks: readonly LiveBlock[]): void {
    this.item = item
    this.readBlocks = blocks
    this.publish()
  }

  private forget(): void {
    this.take(null, [])
  }

  /** The text has changed: marks stay at their words. */
  private follow(): void {
    this.isUnread = true
    this.moveAlong()
    this.markers.tell()
  }

  private moveAlong(): void {
    const now = this.body?.blocks ?? []
    this.toNow = now === this.readBlocks ? stay : moveBetween(this.readBlocks, now)
    this.marks = this.marksAsRead.flatMap((mark) => this.toNow(mark) ?? [])
  }

  private publish(): void {
    this.tags = liveTags(this.item, this.saved)
    this.marksAsRead = this.item ? marksOf(this.tags, this.pending) : []
    this.moveAlong()
    const before = this.view
    this.view = keepSame(before, this.tags)
    this.markers.tell()
    if (this.view !== before) this.viewers.tell()
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
