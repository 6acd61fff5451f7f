import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $indexBody, isSameBody, type LiveBlock } from './indexBody.js'
import type { LiveStore } from './LiveStore.js'
import { Marks } from './Marks.js'
import { type Mark, moveMarks } from './marksOf.js'

/** Milliseconds that a reading may take at every key; a longer one waits for a pause in the typing. */
const QUICK = 15
/** Milliseconds of that pause. */
const PAUSE = 120

/**
 * Has the store and the marks follow an editor's text. While an input method composes nothing is read: half a word is no
 * word, and the marks there are only move along.
 * @returns ends it and takes the marks away
 */
export function followBody(editor: LexicalEditor, store: LiveStore): () => void {
  const marks = new Marks(editor)
  let blocks: LiveBlock[] = []
  let shown: Mark[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const read = () => {
    clearTimeout(timer)
    timer = undefined
    store.setBody({ blocks, editor })
  }
  /** What comes from elsewhere while the text waits to be read is shown with it. */
  const show = () => {
    if (timer !== undefined || store.body?.editor !== editor) return
    shown = store.marks
    marks.set(blocks, shown)
  }
  const waitAndMove = (before: readonly LiveBlock[]) => {
    shown = moveMarks(shown, before, blocks)
    marks.set(blocks, shown)
    clearTimeout(timer)
    timer = setTimeout(() => editor.isComposing() || read(), PAUSE)
  }
  const follow = (isDrawnAnew: boolean) => {
    const before = blocks
    // All of it: undo and redo do not tell what they changed.
    blocks = editor.getEditorState().read($indexBody)
    const isSame = isSameBody(before, blocks)
    if (isSame && timer === undefined) return isDrawnAnew && marks.set(blocks, shown)
    if (editor.isComposing() || store.took > QUICK) waitAndMove(before)
    else read()
  }

  const compositionEnded = () => setTimeout(() => editor.isComposing() || follow(true))
  const stops = [
    store.subscribe(show),
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
