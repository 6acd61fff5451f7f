'use client'
import { FieldLabel, ReactSelect, useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useLoaded } from '../useLoaded.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'

type Id = number | string
type Chosen = { name: string; official: Id | null }
type Found = { docs: { id: Id; name: string; titlesToday?: string }[] }
type Option = { id?: string; label: string; name?: string; official?: Id; value: string }

type Props = {
  chosen: Chosen
  /** Whose page it is: nobody follows himself. */
  except: Id
  onChange: (chosen: Chosen) => void
}

/** An official of the roster, found by typing; a name that is not on it is taken as a new one. */
export function OfficialSelect({ chosen, except, onChange }: Props) {
  const { words } = useWords()
  const [typed, setTyped] = useState('')
  const { data, isLoading } = useLoaded<Found>(useSearchUrl(typed))
  const id = useId()
  const found = (data?.docs ?? [])
    .filter((one) => one.id !== except)
    .map(({ id: official, name, titlesToday }): Option => {
      const label = titlesToday ? `${name}（${titlesToday}）` : name
      return { label, name, official, value: String(official) }
    })
  const name = typed.trim()
  const asNew = { label: words('termAddOfficial', { name }), name, value: `new:${name}` }
  // Last, and only when the server has answered: who is on the roster must not be taken for somebody new.
  const options = isLoading ? [] : [...found, ...(name ? [asNew] : [])]
  const choose = (given: unknown) => {
    const option = (Array.isArray(given) ? given[0] : given) as Option | null
    onChange({
      name: option?.name ?? '',
      official: option?.official ?? null,
    })
  }
  return (
    <div className="field-type broadsheet-term__official" data-testid="term-official">
      <FieldLabel htmlFor={id} label={words('official')} />
      <ReactSelect
        filterOption={() => true} // the server has searched
        inputId={id}
        isClearable
        isLoading={isLoading}
        onChange={choose}
        onInputChange={setTyped}
        options={options}
        value={
          chosen.name
            ? { label: chosen.name, value: String(chosen.official ?? chosen.name) }
            : undefined
        }
      />
      {chosen.name && chosen.official === null && (
        <p role="status">{words('termNewOfficial', { name: chosen.name })}</p>
      )}
    </div>
  )
}

function useSearchUrl(typed: string): string {
  const { collectionSlug } = useDocumentInfo()
  const query = new URLSearchParams({ depth: '0', limit: '20', sort: 'name' })
  for (const field of ['name', 'posts', 'titlesToday']) query.set(`select[${field}]`, 'true')
  if (typed.trim()) query.set('where[name][like]', typed.trim())
  return useRoutes().apiUrl(`/${collectionSlug}?${query}`)
}
