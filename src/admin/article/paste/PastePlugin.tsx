'use client'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  PASTE_COMMAND,
  PASTE_TAG,
  type PasteCommandType,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { Pasted } from '../../../intake/core/paste/pasted.js'
import { useWords } from '../../useWords.js'
import { $insertBlocks } from './insertBlocks.js'
import { readClipboard } from './readClipboard.js'

/** Cleans what is pasted, and tells of pictures, which a story's text cannot hold. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const { words } = useWords()
  const tell = useRef((_pasted: Pasted) => {})
  useEffect(() => {
    tell.current = ({ pictures }) => {
      if (pictures) toast.info(words('pasteWithoutPictures', { number: pictures }))
    }
  }, [words])
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => $paste(event, editor, tell.current),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}

/** Runs inside an update of the editor. @returns false when the editor shall paste in its own way */
function $paste(
  event: PasteCommandType,
  editor: LexicalEditor,
  tell: (pasted: Pasted) => void,
): boolean {
  const selection = $getSelection()
  const data = 'clipboardData' in event ? event.clipboardData : null
  const pasted = data && readClipboard(data, editor._config.namespace)
  if (!pasted || !$isRangeSelection(selection)) return false
  event.preventDefault()
  $addUpdateTag(PASTE_TAG)
  $addUpdateTag(HISTORY_PUSH_TAG) // one step of its own for undo, however fast the typing before it was
  $insertBlocks(pasted.blocks, selection)
  tell(pasted)
  return true
}
