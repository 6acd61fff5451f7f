'use client'
import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { followBody } from './followBody.js'
import './marks.css'
import { reader } from './reading/Reader.js'
import { useLiveStore } from './useLiveStore.js'

/** Follows one editor as long as it is open. */
function FollowBody() {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const store = useLiveStore(fieldProps.path)
  useEffect(() => reader.open(), [])
  useEffect(() => followBody(editor, store), [editor, store])
  return null
}

/** The browser's half of the live reading: one plugin in the editor of the body. */
export const LiveFeatureClient = createClientFeature({
  plugins: [{ Component: FollowBody, position: 'normal' }],
})
