/**
 * From a key to the marks and the panel, in Chromium, in a story of 7,000 characters with a roster of 1,000: every key makes
 * or unmakes a name, so that marks and panel change each time. In turn with a page whose roster is held back, which reads nothing.
 */
import { type Browser, type Page } from 'playwright-core'
import { paragraphsToBody } from '../src/articles/core/lexicalText.js'
import { openBrowser, signIn } from '../tests/helpers/browser.js'
import { type RunningDesk, startDesk } from '../tests/helpers/startDesk.js'
import { type Typing, watchTyping } from './browser/watchTyping.js'
import { longStory } from './invented/longStory.js'
import { manyOfficials } from './invented/manyOfficials.js'
import { inventName, inventRoster } from './invented/roster.js'
import { report } from './measuring/report.js'

const officials = 1000
const rounds = 4
const keysARound = 50
/** Milliseconds between two keys: long enough for the slowest answer, so that each key has its own. */
const pause = 250
const atOnce = 8
/** A name that the story does not have; its last character is typed and taken back. */
const name = inventName(149)

type Api = <T>(path: string, data?: object) => Promise<T>

const apiOf =
  (page: Page, { url }: RunningDesk): Api =>
  async (path, data) => {
    const answer = await page.request.post(`${url}/api${path}`, { data })
    if (!answer.ok()) throw new Error(`${path} was answered with ${answer.status()}.`)
    return answer.json()
  }

const fillRoster = async (api: Api): Promise<void> => {
  const queue = manyOfficials(officials, inventRoster(150)).map(({ name: own, posts }) => ({
    name: own,
    posts,
  }))
  const work = async () => {
    for (let data = queue.pop(); data; data = queue.pop()) await api('/officials', data)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

const createStory = async (api: Api): Promise<number | string> => {
  const data = {
    body: paragraphsToBody(longStory()),
    headline: '白鹭渡夜航筹备就绪',
    issueDate: '2031-05-29',
  }
  const { doc } = await api<{ doc: { id: number | string } }>('/articles?draft=true', data)
  return doc.id
}

/** Opens the story; without the roster nothing is read, and the rest of the page is as ever. */
const openStory = async (page: Page, address: string, isRead: boolean): Promise<void> => {
  await page.addInitScript(watchTyping)
  if (!isRead) await page.route('**/api/articles/reading', (route) => route.abort())
  await page.goto(address)
  await page.locator('[data-lexical-editor=true] p').nth(30).waitFor()
  await page.waitForLoadState('networkidle')
  if (isRead) await page.waitForFunction(() => CSS.highlights.size > 0)
  await page.locator('[data-lexical-editor=true] p').nth(30).click()
  await page.keyboard.press('Home')
  await page.keyboard.insertText(`渡口办主任${name.slice(0, -1)}`)
  await page.waitForTimeout(1500)
}

const typeKeys = async (page: Page): Promise<Typing> => {
  await page.evaluate(() => (globalThis as never as { typing: { begin(): void } }).typing.begin())
  for (let key = 0; key < keysARound; key++) {
    if (key % 2) await page.keyboard.press('Backspace')
    else await page.keyboard.insertText(name.slice(-1))
    await page.waitForTimeout(pause)
  }
  return page.evaluate(() => (globalThis as never as { typing: { end(): Typing } }).typing.end())
}

/** A story for each: what is typed is saved by itself. */
const measure = async (browser: Browser, desk: RunningDesk, isRead: boolean) => {
  const page = await signIn(browser, desk, 'admin')
  const id = await createStory(apiOf(page, desk))
  await openStory(page, `${desk.url}/admin/collections/articles/${id}`, isRead)
  const typing = await typeKeys(page)
  await page.context().close()
  return typing
}

const together = (all: Typing[], what: keyof Typing): number[] => all.flatMap((one) => one[what])
const quantile = (values: number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return Number(
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1),
  )
}

const desk = await startDesk()
const browser = await openBrowser()
try {
  const api = apiOf(await signIn(browser, desk, 'admin'), desk)
  await fillRoster(api)
  const read: Typing[] = []
  const plain: Typing[] = []
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 ? [true, false] : [false, true]
    for (const isRead of order) (isRead ? read : plain).push(await measure(browser, desk, isRead))
  }
  const marks = together(read, 'marks')
  const panel = together(read, 'panel')
  const row = (label: string, values: number[]) => [
    label,
    values.length,
    quantile(values, 0.5),
    quantile(values, 0.95),
    quantile(values, 1),
  ]
  const longest = (all: Typing[]) => Math.max(0, ...together(all, 'longTasks'))
  report(
    ['milliseconds from the key', 'keys', 'p50', 'p95', 'longest'],
    [
      row('marks', marks),
      row('panel', panel),
      row('next picture', together(read, 'paint')),
      row('next picture, nothing read', together(plain, 'paint')),
      row('tasks over 50 ms', together(read, 'longTasks')),
      row('of these with marks or panel', together(read, 'longTasksOwn')),
      row('tasks over 50 ms, nothing read', together(plain, 'longTasks')),
    ],
    {
      longTasks: together(read, 'longTasks').length,
      longTasksOwn: together(read, 'longTasksOwn').length,
      longTasksUnread: together(plain, 'longTasks').length,
      longestTask: longest(read),
      longestTaskUnread: longest(plain),
      marksP50: quantile(marks, 0.5),
      marksP95: quantile(marks, 0.95),
      paintP50: quantile(together(read, 'paint'), 0.5),
      paintP95: quantile(together(read, 'paint'), 0.95),
      paintP95Unread: quantile(together(plain, 'paint'), 0.95),
      panelP50: quantile(panel, 0.5),
      panelP95: quantile(panel, 0.95),
    },
  )
  if (marks.length < rounds * keysARound * 0.95 || panel.length < rounds * keysARound * 0.95)
    throw new Error(
      `Of ${rounds * keysARound} keys ${marks.length} changed marks, ${panel.length} the panel.`,
    )
} finally {
  await browser.close()
  await desk.stop()
}
