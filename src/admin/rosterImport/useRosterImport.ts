'use client'
import { useState } from 'react'
import type { Answers } from '../../officials/core/exchange/planImport.js'
import { useRoutes } from '../useRoutes.js'
import { useWords } from '../useWords.js'
import { postRoster, readBase64, RosterError, takeRoster } from './requestRoster.js'
import type {
  ImportAnswer,
  PreviewAnswer,
  Progress,
  RefusedRoster,
  SeenRoster,
} from './rosterAnswer.js'

export type RosterImport = {
  answer: (entry: number, who: number | string) => Promise<void>
  answers: Answers
  clear: () => void
  /** What went wrong, in words for people. */
  failure: null | string
  fileName: string
  isBusy: boolean
  load: (file: File) => Promise<void>
  progress: null | Progress
  refused: null | RefusedRoster
  result: ImportAnswer | null
  seen: null | SeenRoster
  take: (entries: number[], acceptConflicts: boolean) => Promise<void>
}

const nothing = {
  ...{ answers: {} as Answers, failure: null, fileName: '', progress: null },
  ...{ refused: null, result: null, seen: null },
}
type State = Pick<
  RosterImport,
  'answers' | 'failure' | 'fileName' | 'progress' | 'refused' | 'result' | 'seen'
>

/**
 * One import of a roster on the screen: from the file to the report.
 * @param slug of the collection of imports
 */
export function useRosterImport(slug: string): RosterImport {
  const { language, words } = useWords()
  const { apiUrl } = useRoutes()
  const [state, setState] = useState<State>(nothing)
  const [isBusy, setIsBusy] = useState(false)
  const change = (part: Partial<State>) => setState((before) => ({ ...before, ...part }))
  const request = (path: string, body: object) => ({
    body,
    language,
    url: apiUrl(`/${slug}${path}`),
  })

  const run = async (work: () => Promise<Partial<State>>) => {
    setIsBusy(true)
    change({ failure: null })
    try {
      change(await work())
    } catch (error) {
      const said = error instanceof RosterError ? error.message : ''
      change({ failure: said || words('loadFailed'), progress: null })
    } finally {
      setIsBusy(false)
    }
  }
  const preview = async (body: object): Promise<Partial<State>> => {
    const answer = await postRoster<PreviewAnswer>(request('/preview', body))
    return answer.roster ? { refused: null, seen: answer } : { refused: answer, seen: null }
  }
  const { answers, fileName, seen } = state
  return {
    ...state,
    answer: (entry, who) =>
      run(async () => {
        const all = { ...answers, [entry]: who }
        const part = await preview({ answers: all, roster: seen?.roster })
        const evidence = seen?.evidence ?? null
        return { ...part, answers: all, ...(part.seen && { seen: { ...part.seen, evidence } }) }
      }),
    clear: () => setState(nothing),
    isBusy,
    load: (file) =>
      run(async () => {
        setState({ ...nothing, fileName: file.name })
        return preview({ content: await readBase64(file), fileName: file.name })
      }),
    take: (entries, acceptConflicts) =>
      run(async () => {
        const { roster, stamp } = seen!
        const body = { acceptConflicts, answers, fileName, roster, stamp, take: entries }
        const result = await takeRoster(request('/take', body), (progress) => change({ progress }))
        return { progress: null, result, seen: null }
      }),
  }
}
