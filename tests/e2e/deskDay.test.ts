// A day at the desk: a raw page comes in, a story is mended, a page is signed and published, the readers see it.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'
import { addPlacement, fillLayout, replaceInBody, saveDocument } from './pages.js'

const rawPage = 'tests/fixtures/pages/qinghe/page.txt'
const headline = '抓秋收不误农时 抓秋种不违农时'

let desk: RunningDesk
let browser: Browser
const people: Record<string, Page> = {}
const as = async (name: string) => (people[name] ??= await signIn(browser, desk, name))
const frontPage = async () => {
  const answer = await fetch(`${desk.url}/v1/front-page`)
  return { etag: answer.headers.get('etag'), text: await answer.text() }
}
const api = (page: Page, path: string) =>
  page.evaluate(async (url) => (await fetch(url, { credentials: 'include' })).json(), path)
const phase = (page: Page) => page.getByTestId('review-phase').getAttribute('data-phase')
const act = async (page: Page, action: string, expected: string) => {
  await page.getByTestId(`review-${action}`).click()
  await page.locator(`[data-testid=review-phase][data-phase=${expected}]`).waitFor()
}

const signAs = async (page: Page, step: string) => {
  await page.getByTestId('review-sign').click()
  await page.locator(`[data-testid=review-step][data-step=${step}][data-signed=true]`).waitFor()
}

let article = ''
let layout = ''

beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

describe('a day at the desk', () => {
  it('starts with a seeded paper: front page, and an admin in both languages', async () => {
    const { text } = await frontPage()
    expect(JSON.parse(text)).toMatchObject({ masthead: { date: '2026-10-16', pageNumber: 1 } })
    const chinese = await as('editor')
    expect(await chinese.textContent('body')).toContain('稿件')
    await screenshot(chinese, 'dashboard-zh')
    const english = await signIn(browser, desk, 'admin', 'en')
    expect(await english.textContent('body')).toContain('Articles')
    await screenshot(english, 'dashboard-en')
    await chinese.goto(`${desk.url}/admin/collections/layouts/1`)
    await chinese.locator('[data-testid=review-phase][data-phase=published]').waitFor()
    await screenshot(chinese, 'page')
    for (const page of [chinese, english])
      expect(await page.textContent('body')).not.toMatch(/broadsheet:\w+/)
  })

  it('brings in a raw page by the command line, and asks before doing it twice', async () => {
    const first = await desk.broadsheet('import', rawPage, '--date', '2026-10-17')
    expect(first).toMatchObject({ code: 0 })
    const again = await desk.broadsheet('import', rawPage, '--date', '2026-10-17')
    expect(again.code).toBe(1)
    const reporter = await as('reporter')
    const where = `where[headline][equals]=${encodeURIComponent(headline)}`
    const { docs } = await api(reporter, `/api/articles?depth=0&draft=true&${where}`)
    expect(docs).toHaveLength(1)
    article = String(docs[0].id)
  })

  it('shows a reporter the tags of an imported story', async () => {
    const page = await as('reporter')
    await page.goto(`${desk.url}/admin/collections/articles/${article}`)
    const tag = page.locator('[data-testid=tag-person][data-name=温知行]')
    await tag.waitFor()
    expect(await tag.textContent()).toContain('县长')
    await page.locator('[data-testid=tag-date]').first().waitFor()
    await page.locator('[data-testid=tag-event]').first().waitFor()
    await screenshot(page, 'article')
  })

  it('lets tags follow a changed name in the same save, and keeps what the reporter confirmed', async () => {
    const page = await as('reporter')
    const confirmed = page.locator('[data-testid=tag-person][data-name=温知行]')
    await confirmed.getByTestId('tag-confirm').click()
    await replaceInBody(page, '郜长丰', '骆知微')
    await saveDocument(page)
    await page.locator('[data-testid=tag-person][data-name=骆知微]').waitFor()
    expect(await page.locator('[data-testid=tag-person][data-name=郜长丰]').count()).toBe(0)
    await page.locator('[data-testid=tag-person][data-name=温知行][data-state=confirmed]').waitFor()
    await screenshot(page, 'article-saved')
  })

  it('lets a desk editor lay out a page with the story and send it to review', async () => {
    const page = await as('editor')
    await page.goto(`${desk.url}/admin/collections/layouts/create`)
    await fillLayout(page, { edition: '2026-10-17', name: '要闻', number: 1 })
    await addPlacement(page, { headline, height: 10, width: 12 })
    await saveDocument(page)
    await page.waitForURL(/layouts\/(?!create)\w+$/)
    layout = page.url().split('/').at(-1)!
    await act(page, 'send', 'in-review')
    await signAs(page, 'desk')
    await screenshot(page, 'page-in-review')
  })

  it('refuses to publish when one character changed after signing, and says why', async () => {
    const editor = await as('editor')
    const chief = await as('chief')
    await chief.goto(`${desk.url}/admin/collections/layouts/${layout}`)
    await chief.getByTestId('review-panel').waitFor()
    const reporter = await as('reporter')
    await replaceInBody(reporter, '种粮大户', '种粮大户们')
    await saveDocument(reporter)
    await chief.getByTestId('review-sign').click()
    await chief.getByTestId('review-error').waitFor()
    expect(await chief.getByTestId('review-error').textContent()).toContain('有人改动了版面')
    await screenshot(chief, 'page-changed')
    await chief.reload()
    await chief.getByTestId('review-changes').waitFor()
    expect(await chief.getByTestId('review-changes').textContent()).toContain('第 3 段有改动')
    await editor.reload()
    await signAs(editor, 'desk')
  })

  it('publishes what two people signed', async () => {
    const page = await as('chief')
    await page.reload()
    await act(page, 'sign', 'signed')
    await act(page, 'publish', 'published')
    await screenshot(page, 'page-published')
    const { text } = await frontPage()
    expect(text).toContain('骆知微')
    expect(text).not.toContain('郜长丰')
    expect(JSON.parse(text)).toMatchObject({ masthead: { date: '2026-10-17' }, revision: 1 })
  })

  it('does not let a later edit reach the readers', async () => {
    const before = await frontPage()
    const reporter = await as('reporter')
    await reporter.reload()
    await replaceInBody(reporter, '骆知微', '沈听澜')
    await saveDocument(reporter)
    expect(await frontPage()).toEqual(before)
    const chief = await as('chief')
    await chief.reload()
    await chief.locator('[data-testid=review-phase][data-phase=drafting]').waitFor()
    expect(await phase(chief)).toBe('drafting')
  })

  it('lets two people sign and publish a page by the command line', async () => {
    const page = ['page', '2026-10-16', '3', '--format', 'json']
    const { hash } = JSON.parse((await desk.broadsheet(...page)).stdout)
    const act = async (name: string, ...words: string[]) => {
      const { code, stderr, stdout } = await desk.broadsheetAs(name, ...page, ...words)
      return code === 0 ? JSON.parse(stdout) : stderr
    }
    expect(await act('reporter', 'sign', '--hash', hash)).toMatch(/角色|role/)
    const cut = hash.slice(0, 12)
    expect(await act('editor', 'sign', '--hash', cut)).toMatchObject({ next: 'final' })
    expect(await act('chief', 'sign', '--hash', hash)).toMatchObject({ phase: 'signed' })
    expect(await act('chief', 'publish')).toMatchObject({ phase: 'published' })
    // Published by another process: the server looks for such pages every few seconds.
    const published = () => fetch(`${desk.url}/v1/editions/2026-10-16/pages/3`)
    await expect.poll(async () => (await published()).status, { timeout: 20_000 }).toBe(200)
    expect(await (await published()).json()).toMatchObject({ hash, revision: 1 })
  })

  it('suggests people whom no rule tags, and tags the one that the reporter confirms', async () => {
    const page = await as('reporter')
    await page.goto(`${desk.url}/admin/collections/articles/create`)
    await page.fill('#field-headline', '河堤上的早晨')
    await page.locator('[data-lexical-editor=true]').first().click()
    await page.keyboard.insertText('雨里程念慈很安静，灯下程念慈不作声。山里卞秋石很少下来。')
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    await page.getByTestId('suggest-people').click()
    const suggested = (name: string) =>
      page.locator(`[data-testid=suggested-person][data-name=${name}]`)
    await suggested('卞秋石').waitFor()
    expect(await suggested('程念慈').textContent()).toContain('很安静')
    await suggested('程念慈').getByTestId('suggestion-confirm').click()
    await page.locator('[data-testid=suggested-person][data-state=confirmed]').waitFor()
    await screenshot(page, 'article-suggestions')
    await saveDocument(page)
    await page.locator('[data-testid=tag-person][data-name=程念慈][data-state=confirmed]').waitFor()
    await suggested('程念慈').waitFor({ state: 'detached' })
    expect(await page.locator('[data-testid=tag-person]').count()).toBe(1)
  })

  it('shows nothing of a draft to somebody who has not signed in', async () => {
    for (const path of [
      'articles',
      'photos',
      'layouts',
      'signoffs',
      'snapshots',
      'officials',
      'users',
    ])
      expect((await fetch(`${desk.url}/api/${path}`)).status).toBe(403)
  })
})
