import type { FieldFault, Outcome, Save } from './sendStory.js'
import { type StoredStory, type Story, isSameStory } from './story.js'

/** Why a save happens: by itself, or because a person asked for it. */
export type By = 'hand' | 'itself'

export type SaveState = {
  /** When this form was last saved; null before. */
  at: Date | null
  /** Whether the last save was asked for by a person, who may look for it among the versions. */
  isKept: boolean
  /** What the server said to the last save. */
  message: string
  phase: 'failed' | 'refused' | 'saved' | 'saving' | 'stale' | 'waiting'
}

/** The open form, as far as a save needs it. */
export type StoryForm = {
  /** True while an input method composes: half a word is not saved. */
  isComposing: () => boolean
  /** Shows at the fields why they were refused. */
  mark: (faults: FieldFault[]) => void
  read: () => Story
  /** State of the story that the form holds, as the server counts them. */
  revision: () => number | undefined
  /** Says whether anything in the form is unsaved. */
  setModified: (isModified: boolean) => void
  take: (sent: Story, stored: StoredStory, isAutosave: boolean) => void
}

/** Where the story is kept. */
export type StoryServer = {
  send: (save: Save) => Promise<Outcome>
  stored: () => Promise<null | StoredStory>
}

type Sent = { by: By; isAutosave: boolean; story: Story }

/** While somebody types on without a pause, it is saved after this many pauses. */
const PAUSES = 5
/** Milliseconds until a save that failed is tried again. */
const AGAIN = 5000
/** Milliseconds until an input method is asked again whether it has ended. */
const COMPOSING = 250

/**
 * Decides when an open story is saved: after a pause, one save at a time. It writes nothing into the form but what `take` does.
 * A save that was made on an older state stops it until a person decides.
 */
export class StorySaver {
  state: SaveState
  private changedAt: null | number = null
  private flight: null | Promise<Outcome['kind']> = null
  /** True once this form has made a version of its own, so that what stood before it is kept. */
  private hasVersion = false
  private isSettling = false
  private listeners = new Set<() => void>()
  /** What was sent since the last answer. */
  private lost: Story[] = []
  /** Of the last answer. The form learns of it a moment later, and alone of what Payload loads into it. */
  private revision = 0
  private saved: string
  /** What the last answer was about. */
  private sent = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param pause milliseconds without a change before a save; null: by hand only
   * @param isKept whether the newest version was made by a person's save
   */
  constructor(
    private readonly form: StoryForm,
    private readonly server: StoryServer,
    private readonly pause: null | number,
    isKept: boolean,
  ) {
    this.state = { at: null, isKept, message: '', phase: 'saved' }
    this.saved = JSON.stringify(form.read())
  }

  getState = (): SaveState => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** To be told when the form was loaded and nobody has touched it: an editor may write its text a little differently. */
  loaded(): void {
    this.saved = this.text()
  }

  /** To be told whenever something in the form may have changed. */
  changed(): void {
    const { phase } = this.state
    if (phase === 'stale') return
    if ((this.isSettling || phase === 'saved') && this.isClean()) return this.settle()
    this.isSettling = false
    if (phase === 'saving' || (phase === 'refused' && this.text() === this.sent)) return
    this.changedAt ??= Date.now()
    this.wait()
  }

  /** Saves now, after the save that is on its way. */
  async save(by: By): Promise<Outcome['kind']> {
    while (this.flight) await this.flight
    this.flight = this.attempt(by).finally(() => (this.flight = null))
    return this.flight
  }

  /** Saves what waits, if nothing is on its way. */
  flush(): void {
    if (!this.flight) void this.save('itself')
  }

  /**
   * Saves because a person asked for it; null when there was nothing that a version could gain.
   * @param lag milliseconds until the form has learned of the last key
   */
  async saveByHand(lag: number): Promise<null | Outcome['kind']> {
    const isIdle = () => this.state.phase === 'saved' && this.state.isKept
    if (isIdle()) await new Promise((resolve) => setTimeout(resolve, lag))
    return isIdle() && lag > 0 ? null : this.save('hand')
  }

  /** Puts the form's story over what somebody else saved; theirs stays among the versions. */
  async overwrite(): Promise<Outcome['kind']> {
    const stored = await this.server.stored()
    if (!stored) return 'failed'
    this.revision = stored.revision ?? 0
    return this.save('hand')
  }

  /** The form closes; what was typed last is saved without anybody waiting for it. */
  close(): void {
    clearTimeout(this.timer)
    const { phase } = this.state
    const isOpen = phase === 'waiting' || phase === 'saving' || phase === 'failed'
    if (this.pause !== null && isOpen && !this.isClean()) void this.save('itself')
  }

  private text(): string {
    return JSON.stringify(this.form.read())
  }

  /** The form drops the rulings that were sent a moment after the answer: until then they are as good as gone. */
  private isClean(): boolean {
    const text = this.text()
    return text === this.saved || (this.isSettling && text === this.sent)
  }

  private settle(): void {
    this.isSettling = false
    clearTimeout(this.timer)
    this.changedAt = null
    this.form.setModified(false)
    if (this.state.phase !== 'saved') this.tell({ phase: 'saved' })
  }

  private wait(): void {
    this.form.setModified(true)
    if (this.state.phase !== 'waiting' && this.state.phase !== 'failed')
      this.tell({ phase: 'waiting' })
    if (this.pause === null || this.changedAt === null) return
    const latest = this.changedAt + PAUSES * this.pause
    this.arm(Math.max(0, Math.min(this.pause, latest - Date.now())))
  }

  private arm(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      if (this.flight) return // its answer arms the timer again
      if (this.form.isComposing()) this.arm(COMPOSING)
      else void this.save('itself')
    }, milliseconds)
  }

  private async attempt(by: By): Promise<Outcome['kind']> {
    clearTimeout(this.timer)
    const story = this.form.read()
    const text = JSON.stringify(story)
    if (by === 'itself' && this.isClean()) {
      this.settle()
      return 'saved'
    }
    this.isSettling = false
    this.changedAt = null
    this.tell({ phase: 'saving' })
    const isAutosave = by === 'itself' && this.hasVersion
    const revision = Math.max(this.revision, this.form.revision() ?? 0)
    const outcome = await this.server.send({ isAutosave, revision, story })
    if (outcome.kind === 'stale' && (await this.findLost())) return this.attempt(by)
    this.sent = text
    this.receive(outcome, { by, isAutosave, story: JSON.parse(text) as Story })
    return outcome.kind
  }

  /** A save whose answer was lost may have been stored all the same: then the newer state is this form's own. */
  private async findLost(): Promise<boolean> {
    const stored = this.lost.length ? await this.server.stored() : null
    const isOwn = stored !== null && this.lost.some((story) => isSameStory(story, stored))
    if (isOwn) this.revision = stored.revision ?? 0
    this.lost = []
    return isOwn
  }

  private receive(outcome: Outcome, sent: Sent): void {
    const { kind, message } = outcome
    this.lost = kind === 'failed' ? [...this.lost, sent.story] : []
    if (kind === 'saved') this.take(outcome.stored, sent)
    else this.form.setModified(true)
    const done = { at: new Date(), isKept: sent.by === 'hand' }
    this.tell({ ...(kind === 'saved' && done), message, phase: kind })
    if (kind === 'failed' && this.pause !== null) this.arm(AGAIN)
    if (kind !== 'refused') return
    this.form.mark(outcome.faults)
    this.changed()
  }

  private take(stored: StoredStory, { isAutosave, story }: Sent): void {
    this.revision = stored.revision ?? 0
    this.saved = JSON.stringify(withoutRulings(story))
    this.hasVersion = true
    this.isSettling = true
    this.form.take(story, stored, isAutosave)
  }

  private tell(change: Partial<SaveState>): void {
    this.state = { ...this.state, ...change }
    this.listeners.forEach((listener) => listener())
  }
}

const withoutRulings = ({ rulings: _, ...story }: Story): Story => story
