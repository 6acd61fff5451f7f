// Text comes in from outside: pasted from Word, a page on the Import screen, Word documents dropped on the list of stories.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { docx } from '../helpers/docx.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'
import { bodyLines, copyFrom, pasteInto, saveDocument } from './pages.js'

const rawPage = path.resolve('tests/fixtures/pages/qinghe/page.txt')
const wordFragment = readFileSync('tests/fixtures/clipboard/word.html', 'utf8')

let desk: RunningDesk
let browser: Browser
let folder = ''
const people: Record<string, Page> = {}
const as = async (name: string, language: 'en' | 'zh' = 'zh') =>
  (people[`${name} ${language}`] ??= await signIn(browser, desk, name, language))
const file = (name: string, content: string | Uint8Array) => {
  const whole = path.join(folder, name)
  writeFileSync(whole, content)
  return whole
}
const count = (page: Page, query: string) =>
  page.evaluate(
    async (url) =>
      ((await (await fetch(url, { credentials: 'include' })).json()) as { totalDocs: number })
        .totalDocs,
    `/api/${query}`,
  )
const item = (page: Page, headline: string): Locator =>
  page.locator(`[data-testid=import-item][data-headline="${headline}"]`)
const openImport = async (page: Page, day: string) => {
  await page.goto(`${desk.url}/admin/import`)
  await page.getByTestId('import-day').fill(day)
}
const dropPage = async (page: Page, name = rawPage) => {
  await page.getByTestId('import-file').setInputFiles(name)
  await page.getByTestId('import-count').waitFor()
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-bring-in-'))
  desk = await startDesk()
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
  rmSync(folder, { force: true, recursive: true })
})

describe('a fragment pasted from Word', () => {
  it('arrives as clean paragraphs and crossheads, and undo takes it back in one step', async () => {
    const page = await as('reporter')
    await page.goto(`${desk.url}/admin/collections/articles/create`)
    await page.fill('#field-headline', '沿河步道通到家门口')
    const editor = page.locator('[data-lexical-editor=true]').first()
    await editor.click()
    await page.keyboard.insertText('编者按。')
    await page.keyboard.press('Enter')
    await pasteInto(editor, { 'text/html': wordFragment, 'text/plain': '另一种文字' })
    const pasted = [
      'p 编者按。',
      'p 本报讯（记者 常思远）10月15日上午，沿河步道全线贯通，全长6.8公里。',
      'h3 三年修一段路',
      'p 乡镇 亩数',
      'p 柳湾镇 4500',
      'p 步道沿线设休憩点12处。',
    ]
    expect(await bodyLines(editor)).toEqual(pasted)
    await page.locator('.payload-toast-container').getByText('1 张图片').waitFor()
    await screenshot(page, 'import-paste-zh')
    await page.keyboard.press('Control+z')
    expect(await bodyLines(editor)).toEqual(['p 编者按。', 'p '])
    await page.keyboard.press('Control+Shift+z')
    expect(await bodyLines(editor)).toEqual(pasted)
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    await page.reload()
    await editor.getByText('三年修一段路').waitFor()
    expect(await bodyLines(editor)).toEqual(pasted)
    expect(await editor.locator('[style*=font], [class*=Mso], img, table').count()).toBe(0)
  })

  it('keeps what was copied inside the desk as it is', async () => {
    const page = await as('reporter')
    const editor = page.locator('[data-lexical-editor=true]').first()
    const before = await bodyLines(editor)
    await editor.click()
    await page.keyboard.press('Control+a')
    const copied = await copyFrom(editor)
    expect(Object.keys(copied)).toContain('application/x-lexical-editor')
    await editor.locator(':scope > *').last().click()
    await page.keyboard.press('End')
    await page.waitForTimeout(200) // Lexical takes the selection over in its own time
    await page.keyboard.press('Enter')
    await pasteInto(editor, { ...copied, 'text/html': '<p>不读这个</p>' })
    await expect.poll(() => bodyLines(editor)).toEqual([...before, ...before])
    await page.keyboard.press('Control+z')
  })
})

describe('the Import screen', () => {
  it('shows what was recognised in a page before anything is saved', async () => {
    const page = await as('editor')
    const before = await count(page, 'articles?draft=true')
    await page.locator('.nav-toggler').first().click()
    await page.locator('#nav-import').click()
    await page.getByTestId('import-screen').waitFor()
    await page.getByTestId('import-day').fill('2026-10-20')
    await screenshot(page, 'import-start-zh')
    await dropPage(page)
    expect(await page.getByTestId('import-item').count()).toBe(15)
    const story = item(page, '温知行到禾丰智能农机公司调研')
    const findings = await story.getByTestId('import-findings').innerText()
    expect(findings).toContain('阮仲平')
    await story.locator('summary').click()
    expect(await story.locator('pre').first().textContent()).toContain('温知行')
    await screenshot(page, 'import-zh')
    expect(await count(page, 'articles?draft=true')).toBe(before)
    expect(await count(page, 'imports')).toBe(0)
  })

  it('shows which lines of a page are in no item', async () => {
    const page = await as('editor')
    await page.getByTestId('import-another').click()
    const headed = path.join(folder, 'headed.txt')
    const head = '云梧报　第２版\n2026年10月20日　星期二　编辑：常思远\n\n'
    writeFileSync(headed, `${head}清晨的渠水\n本报讯 10月19日，渠水到田。\n`)
    await dropPage(page, headed)
    expect(await page.getByTestId('import-item').count()).toBe(1)
    const left = page.getByTestId('import-left-out')
    expect(await left.locator('summary').innerText()).toContain('1–2')
    await left.locator('summary').click()
    expect(await left.locator('pre').innerText()).toContain('编辑：常思远')
    await screenshot(page, 'import-left-out-zh')
    await page.getByTestId('import-another').click()
    await dropPage(page)
  })

  it('lets three items be taken and one be left, mended as the person wants', async () => {
    const page = await as('editor')
    await page.getByTestId('import-none').click()
    expect(await page.getByTestId('import-take').isDisabled()).toBe(true)
    const four = page.locator('[data-testid=import-item][data-kind=article]')
    const headlines = await Promise.all([0, 1, 2, 3].map((at) => four.nth(at).getAttribute('data-headline'))) // prettier-ignore
    for (const at of [0, 1, 2]) await four.nth(at).locator('.checkbox-input input').check()
    await four.nth(0).getByTestId('import-headline').fill('改过的标题')
    const text = four.nth(0).getByTestId('import-text')
    await text.fill('本报讯（记者 常思远）10月19日，县委书记顾怀远到柳湾镇调研。\n第二段。')
    await four.nth(0).locator('[data-finding=dates]', { hasText: '2026-10-19' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByTestId('import-saved').waitFor()
    expect(await page.getByTestId('import-entry').count()).toBe(3)
    expect(await count(page, 'articles?draft=true&where[issueDate][equals]=2026-10-20')).toBe(3)
    expect(await page.getByTestId('import-left').textContent()).toContain('12')
    expect(await item(page, headlines[3] ?? '').count()).toBe(1)
    expect(await item(page, '改过的标题').count()).toBe(0)
    await page.evaluate(() => window.scrollTo(0, 0))
    await screenshot(page, 'import-taken-zh')
  })

  it('takes them back from the same screen, and they are there to take again', async () => {
    const page = await as('editor')
    await page.getByTestId('import-undo').click()
    await page.getByTestId('import-undone').waitFor()
    expect(await count(page, 'articles?draft=true&where[issueDate][equals]=2026-10-20')).toBe(0)
    expect(await item(page, '改过的标题').count()).toBe(1)
    expect(await page.getByTestId('import-item').count()).toBe(15)
  })

  it('joins and splits items', async () => {
    const page = await as('editor')
    const first = page.getByTestId('import-item').first()
    const lines = (await first.getByTestId('import-text').inputValue()).split('\n').length
    await first.getByTestId('import-merge').click()
    await expect.poll(() => page.getByTestId('import-item').count()).toBe(14)
    const text = first.getByTestId('import-text')
    await text.click()
    await text.evaluate((box: HTMLTextAreaElement, at) => {
      const offset = box.value.split('\n').slice(0, at).join('\n').length + 1
      box.setSelectionRange(offset, offset)
    }, lines)
    await page.keyboard.press('ArrowRight')
    await first.getByTestId('import-split').click()
    await expect.poll(() => page.getByTestId('import-item').count()).toBe(15)
    expect((await first.getByTestId('import-text').inputValue()).split('\n').length).toBe(lines)
  })

  it('asks before a page is brought in twice, in English too', async () => {
    const page = await as('editor', 'en')
    await openImport(page, '2026-10-21')
    await dropPage(page)
    await screenshot(page, 'import-en')
    await page.getByTestId('import-take').click()
    await page.getByTestId('import-saved').waitFor()
    await page.getByTestId('import-another').click()
    await page.getByTestId('import-day').fill('2026-10-21')
    await dropPage(page)
    await page.getByTestId('import-earlier').waitFor()
    await page.getByTestId('import-take').click()
    await page.getByTestId('import-again').waitFor()
    await screenshot(page, 'import-asked-en')
    expect(await count(page, 'articles?draft=true&where[issueDate][equals]=2026-10-21')).toBe(12)
    await page.getByTestId('import-again').click()
    await page.getByTestId('import-saved').waitFor()
    expect(await count(page, 'articles?draft=true&where[issueDate][equals]=2026-10-21')).toBe(12)
  })

  it('is undone where the import is looked up later', async () => {
    const page = await as('editor', 'en')
    await page.goto(`${desk.url}/admin/collections/imports`)
    await page.locator('tbody a').first().click()
    await page.getByTestId('import-run').waitFor()
    await screenshot(page, 'import-run-en')
    await page.getByTestId('import-undo').click()
    await page.getByTestId('import-undone').waitFor()
  })

  it('refuses what is no text with a sentence that names it', async () => {
    const page = await as('reporter')
    await openImport(page, '2026-10-22')
    const jpeg = readFileSync('desk/paper/photos/geese.jpg')
    await page.getByTestId('import-file').setInputFiles(file('稿件.docx', jpeg))
    const failure = page.getByTestId('import-failure')
    await failure.waitFor()
    expect(await failure.textContent()).toBe(
      '“稿件.docx”不是文字（JPEG 图片）。请先导出版面文字，或把稿件另存为 .docx。',
    )
    await screenshot(page, 'import-refused-zh')
  })

  it('reads what is pasted from Word into its box as one story', async () => {
    const page = await as('reporter')
    await page.emulateMedia({ colorScheme: 'dark' })
    await openImport(page, '2026-10-22')
    await pasteInto(page.getByTestId('import-paste'), { 'text/html': wordFragment })
    await page.getByTestId('import-item').waitFor()
    expect(await page.getByTestId('import-item').count()).toBe(1)
    await screenshot(page, 'import-dark-zh')
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('shows nothing to somebody who has not signed in', async () => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${desk.url}/admin/import`)
    await page.getByTestId('import-no-way-in').waitFor()
    expect(await page.getByTestId('import-screen').count()).toBe(0)
  })
})

describe('Word documents dropped on the list of stories', () => {
  it('become drafts, and each can be taken back', async () => {
    const page = await as('reporter')
    await page.goto(`${desk.url}/admin/collections/articles`)
    const good = docx([
      { style: 'Title', text: '梨园里的技术员' },
      '本报记者 常思远',
      '十月的梨园，枝头已空。',
    ])
    await page
      .getByTestId('document-file')
      .setInputFiles([file('梨园.docx', good), file('旧稿.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))]) // prettier-ignore
    await page.getByTestId('document-made').waitFor()
    await page.getByTestId('document-refused').waitFor()
    await page.locator('table').getByText('梨园里的技术员').waitFor()
    await screenshot(page, 'import-documents-zh')
    const where = `articles?draft=true&where[headline][equals]=${encodeURIComponent('梨园里的技术员')}`
    expect(await count(page, where)).toBe(1)
    await page.getByTestId('import-undo').click()
    await page.getByTestId('import-undone').waitFor()
    expect(await count(page, where)).toBe(0)
  })
})
