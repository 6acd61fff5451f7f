import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import type { LiveBlock } from './indexBody.js'
import type { LiveStore } from './LiveStore.js'

/** A place in a paragraph of the body: its index, and an offset in UTF-16 units. */
export type CaretPlace = { at: number; where: number }

/** Where the caret stands in the body; null where it does not, where words are selected, and while an input method composes. */
export function placeOfCaret({ body }: LiveStore): CaretPlace | null {
  if (!body || body.editor.isComposing()) return null
  return body.editor.getEditorState().read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
    return placeIn(body.blocks, selection.anchor)
  })
}

function placeIn(
  blocks: readonly LiveBlock[],
  { key, offset }: { key: string; offset: number },
): CaretPlace | null {
  for (const [where, { leaves }] of blocks.entries()) {
    const leaf = leaves.find((other) => other.key === key)
    if (leaf) return { at: leaf.at + offset, where }
  }
  return null
}
