// A story is read beside the typing by a worker; where the browser has none to give, by the page, and nobody sees a difference.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'
import { marksOf, openNewStory, panelOf } from './liveDesk.js'

const lead = '本报讯（记者 白予舟）10月13日上午，县长温知行到柳湾镇调研秋收工作。'
const further = '副镇长桑听澜、县长顾怀远陪同。'

let desk: RunningDesk
let browser: Browser
beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

/** Types a story, in two pieces, and tells what the page shows of it in the end. */
async function shownOf(page: Page) {
  await openNewStory(page, desk.url, '温知行到柳湾镇调研')
  await page.keyboard.insertText(lead)
  await page.locator('[data-testid=tag-person][data-name=温知行]').waitFor()
  await page.keyboard.type(further)
  await expect
    .poll(async () => Object.values(await marksOf(page)).flat())
    .toEqual(expect.arrayContaining(['白予舟', '温知行', '桑听澜', '顾怀远', '10月13日上午']))
  await expect.poll(async () => (await panelOf(page)).people.length).toBe(4)
  return { marks: await marksOf(page), panel: await panelOf(page) }
}

const refusals: Record<string, (page: Page) => Promise<unknown>> = {
  'a browser without workers': (page) =>
    page.addInitScript(() => void delete (globalThis as Partial<typeof globalThis>).Worker),
  'a host whose security policy forbids them': (page) =>
    page.route(/\/admin\/collections\//, async (route) => {
      if (route.request().resourceType() !== 'document') return route.continue()
      const response = await route.fetch()
      const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" }
      return route.fulfill({ headers, response })
    }),
  'a worker that cannot be loaded': (page) =>
    page.route(/turbopack-worker/, (route) => route.abort()),
}

describe('the same marks and the same panel', () => {
  let expected: Awaited<ReturnType<typeof shownOf>>

  it('come from a worker, one for the story, where there are workers', async () => {
    const page = await signIn(browser, desk, 'editor')
    const failures: string[] = []
    page.on('pageerror', ({ message }) => failures.push(message))
    expected = await shownOf(page)
    expect(page.workers()).toHaveLength(1)
    expect(failures).toEqual([])
    expect(expected.panel.people.map(({ name }) => name)).toContain('桑听澜')
  })

  it.each(Object.keys(refusals))('stand in %s', async (name) => {
    const page = await signIn(browser, desk, 'editor')
    await refusals[name]!(page)
    expect(await shownOf(page)).toEqual(expected)
    expect(page.workers()).toEqual([])
  })
})
