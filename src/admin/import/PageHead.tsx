'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from '../useWords.js'
import { DayInput } from './DayInput.js'
import type { ImportOnScreen } from './useImport.js'

type Props = { page: NonNullable<ImportOnScreen['page']>; screen: ImportOnScreen }

/** Which page is on the screen, of which day, and how many stories and photos it has. */
export function PageHead({ page, screen }: Props) {
  const { words } = useWords()
  const { close, dispatch, items, setDay } = screen
  const photos = items.filter(({ item }) => item.kind === 'photo').length
  const choose = (isTaken: boolean) => dispatch({ isTaken, key: 'all', type: 'choose' })
  return (
    <div className="broadsheet-import__head">
      <h2 data-testid="import-file-name">{page.fileName}</h2>
      <span data-testid="import-count">
        {words('importCount', { photos, stories: items.length - photos })}
      </span>
      <DayInput day={page.issueDate} onChange={setDay} />
      <div className="broadsheet-import__buttons">
        {([true, false] as const).map((isTaken) => (
          <Button
            buttonStyle="secondary"
            extraButtonProps={{ 'data-testid': isTaken ? 'import-all' : 'import-none' }}
            key={String(isTaken)}
            margin={false}
            onClick={() => choose(isTaken)}
            size="small"
          >
            {words(isTaken ? 'importChooseAll' : 'importChooseNone')}
          </Button>
        ))}
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'data-testid': 'import-another' }}
          margin={false}
          onClick={close}
          size="small"
        >
          {words('importAnother')}
        </Button>
      </div>
    </div>
  )
}
