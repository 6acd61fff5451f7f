'use client'
import { Button } from '@payloadcms/ui'
import { useContext } from 'react'
import type { PersonTag } from '../../documents/tags.js'
import { useWords } from '../useWords.js'
import { NewOfficialContext } from './NewOfficial.js'

type Props = {
  isChoosing: boolean
  /** Whether the person is linked to the roster. */
  isKnown: boolean
  onChoose: () => void
  onCreated: (id: number | string) => void
  tag: Pick<PersonTag, 'name' | 'positions' | 'titleAsWritten'>
}

/** Links a person to somebody on the roster, or adds the person to it. */
export function OfficialButtons({ isChoosing, isKnown, onChoose, onCreated, tag }: Props) {
  const { words } = useWords()
  const create = useContext(NewOfficialContext)
  const title = tag.positions?.[0] ?? tag.titleAsWritten ?? null
  const button = (
    testId: string,
    word: 'addToRoster' | 'chooseOfficial',
    extra: object,
    act: () => void,
  ) => (
    <Button
      aria-label={words('rulingOn', { action: words(word), name: tag.name })}
      buttonStyle="pill"
      extraButtonProps={{ 'data-testid': testId, ...extra }}
      margin={false}
      onClick={act}
      size="xsmall"
    >
      {words(word)}
    </Button>
  )
  return (
    <>
      {button('official-choose', 'chooseOfficial', { 'aria-expanded': isChoosing }, onChoose)}
      {!isKnown &&
        create &&
        button('official-create', 'addToRoster', {}, () =>
          create({ name: tag.name, onCreated, title }),
        )}
    </>
  )
}
