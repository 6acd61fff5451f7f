// The roster at the desk: who stands where on a day, a change of term, and the stories of an official read again.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'

const name = '温知行'
const successor = '邬其昌'

let desk: RunningDesk
let browser: Browser
let page: Page
let official = ''
const open = async (where: Page) => {
  await where.goto(`${desk.url}/admin/collections/officials/${official}`)
  await where.getByTestId('coverage-story').first().waitFor()
}
const lines = () => page.getByTestId('roster-line')

beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
  page = await signIn(browser, desk, 'editor')
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

describe('the roster at the desk', () => {
  it('stands in rank order as of a day, and is searched', async () => {
    await page.goto(`${desk.url}/admin/collections/officials`)
    await page.getByTestId('roster-link').click()
    await lines().first().waitFor()
    await page.getByTestId('roster-day').fill('2026-10-16')
    await page.getByTestId('roster-count').getByText('2026-10-16').waitFor()
    await screenshot(page, 'official-roster')
    await page.getByTestId('roster-day').fill('2024-01-01')
    await page.getByTestId('roster-count').getByText('2024-01-01').waitFor()
    await page.getByTestId('roster-search').fill(name)
    await expect.poll(() => lines().count()).toBe(2)
    expect(await lines().allTextContents()).toEqual([
      expect.stringContaining('县委常委'),
      expect.stringContaining('常务副县长'),
    ])
    await page.getByRole('link', { name }).first().click()
    await page.waitForURL(/officials\/(?!roster)\w+$/)
    official = page.url().split('/').at(-1)!
  })

  it('shows where an official appeared', async () => {
    await open(page)
    await page.getByTestId('post-label').first().waitFor()
    await page.getByTestId('official-titles').getByText('县长').first().waitFor()
    await page.getByTestId('coverage-panel').scrollIntoViewIfNeeded()
    await screenshot(page, 'official-coverage')
  })

  it('changes a term in one step, after showing what it does', async () => {
    await open(page)
    await page.getByTestId('term-open').click()
    const form = page.getByTestId('term-form')
    await form.getByTestId('term-post').selectOption({ label: await optionOf('县长') })
    await form.getByTestId('term-last-day').fill('2026-10-15')
    await form.getByLabel('有人接任“县长”').check()
    await form.getByTestId('term-official').locator('input').first().fill(successor)
    await page.locator('.rs__option', { hasText: successor }).first().click()
    expect(await form.getByTestId('term-successor-first-day').inputValue()).toBe('2026-10-16')
    await form.getByTestId('term-check').click()
    await page.locator('[data-testid=term-outcome][data-saved=false]').waitFor()
    const would = await page.getByTestId('term-outcome').textContent()
    expect(would).toContain(`${name}的“县长”任至 2026-10-15`)
    expect(await page.getByTestId('term-warnings').count()).toBe(0)
    expect(would).toContain(`${successor}自 2026-10-16 起任“县长”`)
    await screenshot(page, 'official-term')
    await form.getByTestId('term-do').click()
    await page.locator('[data-testid=term-outcome][data-saved=true]').waitFor()
    await form.getByTestId('term-close').click()
    await page.getByTestId('post-label').getByText('2024-06 – 2026-10-15').waitFor()
  })

  it('leaves a form on the screen that can be saved', async () => {
    await page.locator('#field-note').fill('2026 年 10 月转任。')
    const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
    await page.locator('#action-save').click()
    expect((await answer).status()).toBe(200)
  })

  it('reads the stories again when a person asks', async () => {
    await open(page)
    await page.getByTestId('retag-start').click()
    await page.locator('[data-testid=retag-progress][data-running=false]').waitFor()
    expect(await page.getByTestId('retag-progress').textContent()).toMatch(/已重读 (\d+)\/\1 篇/)
    await page.getByTestId('retag').scrollIntoViewIfNeeded()
    await screenshot(page, 'official-retag')
  })

  it('speaks English too, and says why a change is refused', async () => {
    const english = await signIn(browser, desk, 'admin', 'en')
    official = await idOf('顾怀远') // the editor still holds the other one
    await open(english)
    await english.getByTestId('coverage-panel').scrollIntoViewIfNeeded()
    await screenshot(english, 'official-coverage-en')
    await english.getByTestId('term-open').click()
    const form = english.getByTestId('term-form')
    await form.getByTestId('term-last-day').fill('2001-01-01')
    await form.getByTestId('term-check').click()
    await form.getByTestId('term-error').waitFor()
    expect(await form.getByTestId('term-error').textContent()).toContain('cannot end on 2001-01-01')
    await screenshot(english, 'official-term-en')
    for (const one of [page, english])
      expect(await one.textContent('body')).not.toMatch(/broadsheet:\w+/)
  })

  it('shows the stories and people of an event', async () => {
    const id = await idOf('全县秋收秋种暨冬修水利工作推进会', 'events')
    await page.goto(`${desk.url}/admin/collections/events/${id}`)
    await page.getByTestId('event-people').getByRole('link', { name }).waitFor()
    await page.getByTestId('event-coverage').scrollIntoViewIfNeeded()
    await screenshot(page, 'official-event')
  })
})

const idOf = async (wanted: string, collection = 'officials'): Promise<string> => {
  const where = `where[name][equals]=${encodeURIComponent(wanted)}`
  return page.evaluate(async (path) => {
    const answer = await fetch(path, { credentials: 'include' })
    return String(((await answer.json()) as { docs: { id: number }[] }).docs[0]?.id)
  }, `/api/${collection}?depth=0&${where}`)
}

/** The line of the open post with a title, in the form's list. */
const optionOf = async (title: string): Promise<string> => {
  const options = await page.getByTestId('term-post').locator('option').allTextContents()
  return options.find((option) => option.startsWith(`${title} `))!
}
