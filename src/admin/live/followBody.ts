import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $indexBody, isSameBody, type LiveBlock } from './indexBody.js'
import type { LiveStore } from './LiveStore.js'
import { Marks } from './Marks.js'
import { type Mark, moveMarks } from './marksOf.js'

/** Milliseconds that a reading may take at every key; with a longer one, keys are read together. */
const QUICK = 25
/** Milliseconds from the first of these keys to their reading. */
const SOON = 60

/**
 * Has the store and the marks follow an editor's text. While an input method composes nothing is read: half a word is no
 * word, and the marks there are only move along.
 * @returns ends it and takes the marks away
 */
export function followBody(editor: LexicalEditor, store: LiveStore): () => void {
  const marks = new Marks(editor)
  let blocks: LiveBlock[] = []
  let isBehind = false
  let shown: Mark[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const draw = (now: Mark[]) => {
    shown = now
    marks.set(blocks, shown)
  }
  const read = () => {
    clearTimeout(timer)
    timer = undefined
    isBehind = false
    store.setBody({ blocks, editor })
  }
  const readSoon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (!editor.isComposing()) read()
    }, SOON)
  }
  const follow = (isDrawnAnew: boolean) => {
    const before = blocks
    // All of it: undo and redo do not tell what they changed.
    blocks = editor.getEditorState().read($indexBody)
    if (isSameBody(before, blocks) && !isBehind) return isDrawnAnew && draw(shown)
    const isComposing = editor.isComposing()
    if (!isComposing && store.took <= QUICK) return read()
    isBehind = true
    draw(moveMarks(shown, before, blocks))
    if (!isComposing) readSoon()
  }

  const compositionEnded = () => setTimeout(() => follow(true))
  const stops = [
    store.subscribe(() => {
      if (!isBehind && store.body?.editor === editor) draw(store.marks)
    }),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      follow(dirtyElements.size > 0 || dirtyLeaves.size > 0)
    }),
    editor.registerRootListener((root, former) => {
      former?.removeEventListener('compositionend', compositionEnded)
      root?.addEventListener('compositionend', compositionEnded)
      if (root) follow(true)
    }),
  ]
  read()
  return () => {
    clearTimeout(timer)
    stops.forEach((stop) => stop())
    marks.clear()
    store.setBody(null)
  }
}
