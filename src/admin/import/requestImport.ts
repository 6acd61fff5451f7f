import type { ImportPreview, TakeAnswer, UndoResult } from '../../intake/core/importAnswers.js'
import type { AnalysedPageItem, PageItem } from '../../intake/core/pageItem.js'

/** A "no" of the server, in its own words; its message is empty when the server sent none. */
export class ImportError extends Error {}

/** What a person brings: a file, or text by its kind. */
export type Brought = { content: Blob | string; fileName: string; type: string }

type Undone = Extract<UndoResult, { outcome: 'undone' | 'undone-before' }>

/** The requests of the import, in the language in which the server shall answer. */
export type ImportRequests = {
  preview: (brought: Brought, issueDate: null | string) => Promise<ImportPreview>
  read: (issueDate: string, items: PageItem[]) => Promise<AnalysedPageItem[]>
  take: (page: {
    again: boolean
    fileName: string
    issueDate: string
    items: PageItem[]
  }) => Promise<TakeAnswer>
  undo: (id: number | string) => Promise<Undone>
}

/**
 * @param url address of the imports in REST
 * @param language of the answers
 */
export function importRequests(url: string, language: string): ImportRequests {
  const post = <T>(path: string, body: Blob | string, type = 'application/json') =>
    request<T>(`${url}${path}`, { body, language, type })
  return {
    preview: ({ content, fileName, type }, issueDate) => {
      const query = new URLSearchParams({ fileName, ...(issueDate && { issueDate }) })
      return post<ImportPreview>(`/preview?${query}`, content, type)
    },
    read: async (issueDate, items) => {
      const body = JSON.stringify({ issueDate, items })
      return (await post<{ items: AnalysedPageItem[] }>('/read', body)).items
    },
    take: (page) => post<TakeAnswer>('/take', JSON.stringify(page)),
    undo: (id) => post<Undone>(`/${id}/undo`, '{}'),
  }
}

/** An answer with an outcome is an answer, also where its status says that somebody must decide. */
async function request<T>(
  url: string,
  { body, language, type }: { body: Blob | string; language: string; type: string },
): Promise<T> {
  const response = await fetch(url, {
    body,
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': type },
    method: 'POST',
  })
  const answer = (await response.json().catch(() => null)) as Answer
  if (answer && (response.ok || answer.outcome)) return answer as T
  throw new ImportError(answer?.errors?.[0]?.message ?? '')
}

type Answer = { errors?: { message?: string }[]; outcome?: string } | null
