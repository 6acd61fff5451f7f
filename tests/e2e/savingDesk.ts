import type { Page } from 'playwright-core'
import { bodyToTexts } from '../../src/articles/core/lexicalText.js'
import { openNewStory } from './liveDesk.js'

type Tag = { id: string; name: string; state: string }
export type StoredStory = {
  credits: { name: string }[]
  dates: { id: string; state: string; text: string }[]
  headline: null | string
  overrides: { key: string }[]
  people: Tag[]
  revision: number
  texts: string[]
}

/** Id of the story that is open. */
export const idOf = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1)!

/** The newest draft of a story, or what is published of it. */
export async function storedStory(page: Page, id: string, draft = true): Promise<StoredStory> {
  const answer = await page.request.get(
    `${new URL(page.url()).origin}/api/articles/${id}?depth=0&draft=${String(draft)}`,
  )
  const doc = (await answer.json()) as StoredStory & { body: never }
  return { ...doc, texts: doc.body ? bodyToTexts(doc.body) : [] }
}

/** A new story with its text, once it has been saved by itself. */
export async function openSavedStory(page: Page, url: string, headline: string, text: string) {
  await openNewStory(page, url, headline)
  await page.keyboard.insertText(text)
  await isSaved(page)
  return idOf(page)
}

/** Waits until the line beside the button says that everything is saved. */
export const isSaved = (page: Page): Promise<void> =>
  page
    .locator('[data-testid=save-status][data-phase=saved]')
    .filter({ hasText: /\d\d:\d\d:\d\d/ })
    .waitFor({ timeout: 20_000 })

export type SlowSaves = {
  /** Resolves when a save is stored and its answer is held back. */
  held: () => Promise<void>
  /** Lets all answers through that were held back, and further ones at once. */
  release: () => void
  /** Bodies of the saves that were sent, in turn. */
  sent: Record<string, unknown>[]
  /** How they were answered. */
  statuses: number[]
}

/** Holds back the answers to saves, as a slow hook or a slow network does: the server has stored them, the form does not know. */
export async function slowSaves(page: Page, isHeld = true): Promise<SlowSaves> {
  const saves: Pick<SlowSaves, 'sent' | 'statuses'> = { sent: [], statuses: [] }
  let release = () => {}
  const isFree = new Promise<void>((resolve) => (release = resolve))
  let tell = () => {}
  const isStored = new Promise<void>((resolve) => (tell = resolve))
  await page.route(/\/api\/articles\/[^/]+\?/, async (route) => {
    const request = route.request()
    if (request.method() !== 'PATCH') return route.continue()
    saves.sent.push(sentBy(request.postData() ?? ''))
    const response = await route.fetch()
    saves.statuses.push(response.status())
    tell()
    if (isHeld) await isFree
    await route.fulfill({ response }).catch(() => {}) // the page may be gone
  })
  return { ...saves, held: () => isStored, release }
}

/** Payload's own saves come as a form with one part. */
const sentBy = (data: string): Record<string, unknown> =>
  JSON.parse(data.slice(data.indexOf('{'), data.lastIndexOf('}') + 1)) as Record<string, unknown>
