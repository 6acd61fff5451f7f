'use client'
import { Button } from '@payloadcms/ui'
import type { ReactNode, RefObject } from 'react'
import { useWords } from '../useWords.js'

type Props = {
  children: ReactNode
  /** Whether a narrow window shows it; a wide one always does. */
  isShown: boolean
  /** Warnings that wait to be looked at. */
  number: number
  onShow: (isShown: boolean) => void
  panel: RefObject<HTMLElement | null>
}

/** The panel: beside the text where there is room, else a drawer over its edge that leaves the text in sight. */
export function PanelDrawer({ children, isShown, number, onShow, panel }: Props) {
  const { words } = useWords()
  return (
    <div onKeyDown={(event) => event.key === 'Escape' && onShow(false)}>
      <div className="broadsheet-tags__opener">
        <Button
          aria-expanded={isShown}
          buttonStyle="primary"
          extraButtonProps={{ 'data-testid': 'panel-open' }}
          margin={false}
          onClick={() => onShow(!isShown)}
          size="small"
        >
          {words('checksCount', { number })}
        </Button>
      </div>
      <aside
        aria-label={words('tagsTitle')}
        className="field-type broadsheet-tags"
        data-shown={isShown}
        data-testid="tag-panel"
        ref={panel}
      >
        <h3 className="field-label">{words('tagsTitle')}</h3>
        <div className="broadsheet-tags__closer">
          <Button buttonStyle="pill" margin={false} onClick={() => onShow(false)} size="xsmall">
            {words('closePanel')}
          </Button>
        </div>
        {children}
      </aside>
    </div>
  )
}
