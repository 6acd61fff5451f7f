'use client'
import { useConfig, useDocumentDrawer } from '@payloadcms/ui'
import { type ReactNode, createContext, useCallback, useContext, useRef, useState } from 'react'
import { LiveContext } from '../live/LiveContext.js'
import { useMayCreate } from './useMayCreate.js'

type Wanted = {
  name: string
  onCreated: (id: number | string) => void
  /** The title that the story gives the person. */
  title: null | string
}

/** Opens a form for a new official, filled with what the story says; null for those who may not add one. */
export const NewOfficialContext = createContext<((wanted: Wanted) => void) | null>(null)

type Props = { children: ReactNode; collection: string }

/** One drawer for all rows of the panel. */
export function NewOfficial({ children, collection }: Props) {
  const mayCreate = useMayCreate(collection)
  const { config } = useConfig()
  const live = useContext(LiveContext)
  const [DocumentDrawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: collection,
  })
  const [wanted, setWanted] = useState<null | Wanted>(null)
  const opened = useRef<Element | null>(null)
  const open = useCallback(
    (person: Wanted) => {
      opened.current = document.activeElement
      setWanted(person)
      openDrawer()
    },
    [openDrawer],
  )
  const isKnown = config.collections.some(({ slug }) => slug === collection)
  return (
    <NewOfficialContext.Provider value={mayCreate && isKnown ? open : null}>
      {children}
      {wanted && (
        <DocumentDrawer
          initialData={{ name: wanted.name, posts: wanted.title ? [{ title: wanted.title }] : [] }}
          onSave={({ doc }) => {
            wanted.onCreated(doc.id)
            live?.refreshRoster()
            closeDrawer()
            if (opened.current instanceof HTMLElement) opened.current.focus()
          }}
        />
      )}
    </NewOfficialContext.Provider>
  )
}
