import type { Span } from '../../documents/item.js'
import type { Ruling } from '../../documents/tags.js'
import type { WarningSeverity } from '../../documents/warning.js'
import type { LiveTags } from './liveTags.js'

/** A marked place in the body: `where` is the index of its paragraph. */
export type Mark = {
  end: number
  kind: 'date' | 'person' | WarningSeverity
  start: number
  where: number
}

/** What is marked in the body: people and dates that nobody rejected, warnings that nobody has overridden. */
export function marksOf({ dates, people, warnings }: LiveTags, pending: readonly Ruling[]): Mark[] {
  const ruled = new Map(pending.map(({ key, state, type }) => [`${type} ${key}`, state]))
  const isOut = (type: Ruling['type'], key: string, isSavedOut: boolean) => {
    const state = ruled.get(`${type} ${key}`)
    return state ? state === 'rejected' : isSavedOut
  }
  const tagMarks = (kind: 'date' | 'person', tags: LiveTags['dates'] | LiveTags['people']) =>
    tags
      .filter(({ key, state }) => !isOut(kind, key, state === 'rejected'))
      .flatMap(({ mentions }) => mentions.flatMap((span) => inBody(span, kind)))
  return [
    ...tagMarks('person', people),
    ...tagMarks('date', dates),
    ...warnings
      .filter(({ key, overridden }) => !isOut('warning', key, overridden))
      .flatMap(({ end, severity, start, where }) =>
        where === null ? [] : inBody({ end, start, where }, severity),
      ),
  ]
}

const inBody = ({ end, start, where }: Span, kind: Mark['kind']): Mark[] =>
  typeof where === 'number' && end > start ? [{ end, kind, start, where }] : []
