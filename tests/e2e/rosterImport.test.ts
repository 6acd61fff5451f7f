// A desk confirms the roster that its own pages show: looked at, taken in part, taken back, in both languages.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'

const rawPage = 'tests/fixtures/pages/jichuan/page.txt'
const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-roster-'))
const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content)
  return path.join(folder, name)
}

let desk: RunningDesk
let browser: Browser
beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  rmSync(folder, { force: true, recursive: true })
})

const choose = (page: Page, name: string) =>
  page.getByTestId('roster-file').setInputFiles(path.join(folder, name))
const open = async (page: Page) => {
  await page.goto(`${desk.url}/admin/collections/roster-imports`)
  await page.getByTestId('roster-choose').waitFor()
}
const namesIn = async (page: Page) => {
  const url = '/api/officials?depth=0&limit=0&sort=id'
  const answer = await page.evaluate(async (at) => (await fetch(at)).json(), url)
  return (answer.docs as { name: string }[]).map(({ name }) => name)
}

describe('a roster on the screen', () => {
  it('that the pages show is looked at, taken save one, and taken back', async () => {
    const shown = await desk.broadsheet(
      ...['officials', 'bootstrap', rawPage, '--date', '2025-01-14', '--format', 'json'],
    )
    expect(shown.code).toBe(0)
    file('proposal.json', shown.stdout)
    const page = await signIn(browser, desk, 'editor')
    await open(page)
    const before = await namesIn(page)
    await choose(page, 'proposal.json')
    const entry = page.getByTestId('roster-entry')
    await entry.first().waitFor()
    expect(await page.getByTestId('roster-plan').textContent()).toContain('尚未保存任何内容')
    expect(await namesIn(page)).toEqual(before)
    const speaker = page.locator('[data-testid=roster-entry][data-name=呼延勤]')
    await speaker.locator('summary').click()
    await screenshot(page, 'roster-import-zh')
    await speaker.getByRole('checkbox').uncheck()
    await page.getByTestId('roster-take').click()
    await page.getByTestId('roster-report').waitFor()
    const after = await namesIn(page)
    expect(after).toContain('游方')
    expect(after).not.toContain('呼延勤')
    await page.getByTestId('roster-undo').click()
    await page.getByTestId('roster-undone').waitFor()
    expect(await namesIn(page)).toEqual(before)
  })

  it('asks whom a name means, names conflicts, and says where a file is wrong', async () => {
    const page = await signIn(browser, desk, 'admin', 'en')
    await open(page)
    const [first] = await page.evaluate(
      async (only) => (await (await fetch(`/api/officials?depth=0&${only}`)).json()).docs,
      'where[name][equals]=顾怀远',
    )
    const { name, posts } = first
    const rival = `柏舟,${posts[0].title},${posts[0].organization},2026-01`
    file('roster.csv', `姓名,职务,单位,任职时间\n${name},副局长,县水利局,2024-03\n${rival}\n`)
    await choose(page, 'roster.csv')
    await page.getByTestId('roster-conflicts').waitFor()
    expect(await page.getByTestId('roster-take').isDisabled()).toBe(true)
    await page.getByTestId('roster-who').selectOption('new')
    await page.getByText(`${name} is somebody new`).waitFor()
    await screenshot(page, 'roster-import-en')
    await page.getByTestId('roster-accept').check()
    expect(await page.getByTestId('roster-take').isDisabled()).toBe(false)
    await page.getByTestId('roster-leave').click()
    file('wrong.csv', '姓名,职务,任职时间\n柏舟,县长,2024-02-30\n')
    await choose(page, 'wrong.csv')
    await page.getByTestId('roster-refused').waitFor()
    expect(await page.getByTestId('roster-refused').textContent()).toContain('row 2')
    expect(await page.textContent('body')).not.toMatch(/broadsheet:\w+/)
  })

  it('goes out from the list of officials', async () => {
    const page = await signIn(browser, desk, 'editor')
    await page.goto(`${desk.url}/admin/collections/officials`)
    await page.getByTestId('roster-links').waitFor()
    await screenshot(page, 'roster-links-zh')
    const text = await page.evaluate(async () =>
      (await fetch('/api/roster-imports/export?format=popolo')).text(),
    )
    expect(JSON.parse(text).persons.length).toBe((await namesIn(page)).length)
  })

  it('comes in, goes out and is taken back by the command line', async () => {
    const officials = (...words: string[]) => desk.broadsheet('officials', ...words)
    const text = (post: string) => `姓名,职务,单位\n柏舟,${post}\n`
    const csv = file('cli.csv', text('县气象局局长,县气象局'))
    const dry = await officials('import', csv, '--dry-run')
    expect([dry.code, dry.stdout.includes('柏舟')]).toEqual([0, true])
    const made = await officials('import', csv, '--format', 'json')
    expect(made.code).toBe(0)
    const { created, id } = JSON.parse(made.stdout)
    expect(created).toBe(1)
    expect((await officials('export', '--format', 'csv')).stdout).toContain('柏舟')
    expect((await officials('import', '--undo', String(id))).code).toBe(0)
    expect((await officials('export')).stdout).not.toContain('柏舟')
    const again = await officials('import', '--undo', String(id))
    expect([again.code, again.stderr.trim().split('\n').length]).toEqual([1, 1])
    const rival = file('rival.csv', text('县委书记,中共清禾县委员会'))
    const refused = await officials('import', rival)
    expect([refused.code, refused.stderr.includes('县委书记')]).toEqual([1, true])
    expect((await officials('import', rival, '--with-conflicts')).code).toBe(0)
  })
})
