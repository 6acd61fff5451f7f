import {
  $createRangeSelection,
  $getNodeByKey,
  $isTextNode,
  $setSelection,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type RangeSelection,
  SKIP_SCROLL_INTO_VIEW_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import type { Span } from '../../documents/item.js'
import type { LiveBlock } from './indexBody.js'
import type { LiveStore } from './LiveStore.js'
import { placeInPage, pointsOf } from './points.js'

/**
 * Selects a place of the story and brings it into view: words of the body in its editor, words of a line above it in its field.
 * The selection alone changes; there is nothing to save or to undo.
 * @returns false where the place is not on the screen
 */
export function selectSpan(store: LiveStore, span: Span): boolean {
  if (typeof span.where === 'number') return selectInBody(store, span)
  const field = fieldOf(store, span)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  field.focus({ preventScroll: true })
  field.setSelectionRange(span.start, span.end)
  return true
}

/**
 * Puts other words in place of a span, as one step that undo takes back.
 * @param words what the span must hold; when the text has moved on, nothing is done
 * @returns whether it was done
 */
export function replaceSpan(store: LiveStore, span: Span, words: string, by: string): boolean {
  if (typeof span.where === 'number') return replaceInBody(store, span, words, by)
  const field = fieldOf(store, span)
  if (!field || field.value.slice(span.start, span.end) !== words) return false
  if (!selectSpan(store, span)) return false
  // Deprecated, and the one way into a field that the browser's own undo knows of.
  return document.execCommand(by ? 'insertText' : 'delete', false, by)
}

const fieldOf = ({ form }: LiveStore, { where }: Span): HTMLInputElement | null =>
  form.current?.querySelector<HTMLInputElement>(`#field-${where}`) ?? null

function selectInBody({ body }: LiveStore, span: Span): boolean {
  const block = body?.blocks[Number(span.where)]
  if (!body || !block) return false
  const place = placeInPage(body.editor, block, span)
  place?.fromNode.parentElement?.scrollIntoView({ block: 'center' })
  focusEditor(body.editor)
  body.editor.update(() => void $select(block, span), { tag: SKIP_SCROLL_INTO_VIEW_TAG })
  return place !== null
}

function replaceInBody({ body }: LiveStore, span: Span, words: string, by: string): boolean {
  const block = body?.blocks[Number(span.where)]
  if (!body?.editor.isEditable() || body.editor.isComposing() || !block) return false
  let isDone = false
  body.editor.update(
    () => {
      const selection = $select(block, span)
      if (selection?.getTextContent() !== words) return
      if (by) selection.insertText(by)
      else selection.removeText()
      isDone = true
    },
    { discrete: true, tag: HISTORY_PUSH_TAG },
  )
  focusEditor(body.editor)
  return isDone
}

const focusEditor = (editor: LexicalEditor): void =>
  editor.getRootElement()?.focus({ preventScroll: true })

function $select(block: LiveBlock, span: Span): null | RangeSelection {
  const points = pointsOf(block, span)
  if (!points?.every(({ key }) => $isTextNode($getNodeByKey(key)))) return null
  const [first, last] = points
  const selection = $createRangeSelection()
  selection.anchor.set(first.key, first.offset, 'text')
  selection.focus.set(last.key, last.offset, 'text')
  $setSelection(selection)
  return selection
}
