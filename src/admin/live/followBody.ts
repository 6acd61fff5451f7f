import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $indexBody, isSameBody, type LiveBlock } from './indexBody.js'
import type { LiveStore } from './LiveStore.js'
import { Marks } from './Marks.js'

/**
 * Has the store and the marks follow an editor's text: the marks in the task of each change, and again when it has been read.
 * @returns ends it and takes the marks away
 */
export function followBody(editor: LexicalEditor, store: LiveStore): () => void {
  const marks = new Marks(editor)
  let blocks: LiveBlock[] = []

  const draw = () => {
    if (store.body?.editor === editor) marks.set(store.body.blocks, store.marks)
  }
  const follow = (isDrawnAnew: boolean) => {
    const before = blocks
    // All of it: undo and redo do not tell what they changed.
    const now = editor.getEditorState().read($indexBody)
    if (!isSameBody(before, now)) blocks = now
    else if (isDrawnAnew) draw()
    store.setBody({ blocks, editor })
  }

  const compositionEnded = () => setTimeout(() => follow(true))
  const stops = [
    store.subscribe(draw),
    editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      follow(dirtyElements.size > 0 || dirtyLeaves.size > 0)
    }),
    editor.registerRootListener((root, former) => {
      former?.removeEventListener('compositionend', compositionEnded)
      root?.addEventListener('compositionend', compositionEnded)
      if (root) follow(true)
    }),
  ]
  store.setBody({ blocks, editor })
  return () => {
    stops.forEach((stop) => stop())
    marks.clear()
    store.setBody(null)
  }
}
