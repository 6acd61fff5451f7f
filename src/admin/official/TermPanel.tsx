'use client'
import { Button, Drawer, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId } from 'react'
import type { KeptPost } from '../../officials/core/changeOfTerm.js'
import { useWords } from '../useWords.js'
import './official.css'
import './term.css'
import { TermForm } from './TermForm.js'

/** Opens the change of term of the official on the screen, for those who may save it. */
export const TermPanel: UIFieldClientComponent = () => {
  const { hasSavePermission, id } = useDocumentInfo()
  if (id === undefined || !hasSavePermission) return null
  return <ChangeOfTerm id={id} key={id} />
}

function ChangeOfTerm({ id }: { id: number | string }) {
  const { words } = useWords()
  const { getDataByPath } = useForm()
  const isModified = useFormModified()
  const { closeModal, openModal } = useModal()
  const slug = `change-of-term-${useId()}`
  return (
    <div className="field-type broadsheet-official">
      <div className="broadsheet-official__retag">
        <Button
          buttonStyle="secondary"
          disabled={isModified}
          extraButtonProps={{ 'data-testid': 'term-open' }}
          margin={false}
          onClick={() => openModal(slug)}
          size="small"
        >
          {words('termOpen')}
        </Button>
        <p>{words(isModified ? 'termSaveFirst' : 'termHelp')}</p>
      </div>
      <Drawer slug={slug} title={words('termTitle')}>
        <TermForm
          close={() => closeModal(slug)}
          name={getDataByPath<string>('name') ?? ''}
          official={id}
          posts={getDataByPath<KeptPost[]>('posts') ?? []}
        />
      </Drawer>
    </div>
  )
}
