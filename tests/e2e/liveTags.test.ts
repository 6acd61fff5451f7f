// The panel beside a story follows the typing: warnings, people, dates and events, without a save and without a trace in the text.
import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getProofreadingLocale } from '../../src/proofreading/locales/index.js'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'
import {
  bodyOf,
  compose,
  isDirty,
  marksOf,
  openNewStory,
  panelOf,
  selectInBody,
} from './liveDesk.js'
import { saveDocument } from './pages.js'

/** Whether a check of this code is on: those of a desk that has switched it off are skipped. */
const checks = (code: string) =>
  getProofreadingLocale('zh').checks.some(({ codes }) => codes.some((own) => own === code))

const lead = '本报讯（记者 白予舟）10月13日上午，县长温知行到柳湾镇调研秋收工作。'
const wrong = '县长顾怀远出席会议。'

let desk: RunningDesk
let browser: Browser
let page: Page
const warning = (code: string) =>
  page.locator(`[data-testid=tag-panel] [data-testid=warning][data-code=${code}]`)
const person = (name: string, state = '') =>
  page.locator(`[data-testid=tag-person][data-name=${name}]${state && `[data-state=${state}]`}`)
const marked = async (kind: string) => (await marksOf(page))[kind] ?? []
const undo = () => page.keyboard.press('Control+z')
const redo = () => page.keyboard.press('Control+Shift+z')

beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
  page = await signIn(browser, desk, 'editor')
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

describe('while somebody types', () => {
  it('shows people, dates and events at once, marks them, and leaves no trace in the text', async () => {
    await openNewStory(page, desk.url, '温知行到柳湾镇调研')
    const writes: string[] = []
    page.on('request', (request) => writes.push(request.postData() ?? ''))
    await page.keyboard.insertText(lead)
    await person('温知行', 'auto').waitFor({ timeout: 1000 })
    const panel = await panelOf(page)
    expect(panel.people.map(({ name }) => name).sort()).toEqual(['温知行', '白予舟'])
    expect(panel.dates).toEqual([{ name: '10月13日上午', state: 'auto' }])
    await page.locator('[data-testid=tag-event]').first().waitFor()
    const { date, person: people } = await marksOf(page)
    expect({ date, people }).toEqual({ date: ['10月13日上午'], people: ['白予舟', '温知行'] })
    await undo()
    expect(await bodyOf(page)).toEqual([''])
    await expect.poll(() => marked('person')).toEqual([])
    await redo()
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行'])
    // The story is saved by itself meanwhile; what is marked is no part of it.
    expect(writes.filter((data) => /highlight|"mark"|broadsheet-/.test(data))).toEqual([])
  })

  it('keeps the marks at their words through splitting, joining and typing before them', async () => {
    await selectInBody(page, '县长')
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(100) // Lexical takes the caret over in its own time
    await page.keyboard.press('Enter')
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行'])
    await page.keyboard.type('abc')
    await page.keyboard.press('Backspace')
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行'])
    for (let key = 0; key < 3; key++) await page.keyboard.press('Backspace')
    expect(await bodyOf(page)).toEqual([lead])
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行'])
  })

  it('loses no character of an input method, and reads no half word', async () => {
    await page.keyboard.press('Control+End')
    await compose(page, ['g', 'gu', 'gu huai', 'gu huai yuan'], '顾怀远')
    await compose(page, ['q', 'qu', ''], '')
    await compose(page, ['d', 'dao', 'dao chang'], '到场。')
    expect((await bodyOf(page)).join('')).toBe(`${lead}顾怀远到场。`)
    await person('顾怀远').waitFor({ timeout: 1000 })
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行', '顾怀远'])
    await undo()
    await undo()
    await undo()
    await redo()
    await redo()
    await redo()
    expect((await bodyOf(page)).join('')).toBe(`${lead}顾怀远到场。`)
  })
})

describe('what a person decides', () => {
  it('stays rejected through three saves and in the live reading, without a reload', async () => {
    await person('顾怀远').getByTestId('tag-reject').click()
    await expect.poll(() => marked('person')).toEqual(['白予舟', '温知行'])
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    for (const ending of ['天晴。', '风停。']) {
      await page.locator('[data-lexical-editor=true]').first().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(ending)
      await saveDocument(page)
    }
    await person('顾怀远', 'rejected').waitFor({ state: 'attached' })
    expect(await isDirty(page)).toBe(false)
    await page.keyboard.insertText('顾怀远又来。')
    await person('顾怀远', 'rejected').waitFor({ state: 'attached' })
    expect(await marked('person')).toEqual(['白予舟', '温知行'])
    await page.reload()
    await person('顾怀远', 'rejected').waitFor({ state: 'attached' })
  })

  it('is not sent again with what is typed: no tag is part of the form', async () => {
    const sent: string[] = []
    const onRequest = (request: Request) => {
      const data = request.postData() ?? ''
      if (data.includes('"name":"form-state"')) sent.push(data)
    }
    page.on('request', onRequest)
    await page.fill('#field-section', '要闻')
    await expect.poll(() => sent.length).toBeGreaterThan(0)
    page.off('request', onRequest)
    const paths = sent.flatMap((data) =>
      [...data.matchAll(/"([\w.]+)":\{"/g)].map(([, path]) => path),
    )
    expect(paths).toContain('headline')
    expect(paths.filter((path) => /^(dates|events|leads|people)\./.test(path!))).toEqual([])
  })

  it('leads to every mention in turn, by its name', async () => {
    await openNewStory(page, desk.url, '调研')
    await page.keyboard.insertText(`${lead}温知行说，要抓紧。`)
    const name = person('温知行').getByTestId('tag-jump')
    const selected = () =>
      page.evaluate(() => {
        const { anchorOffset, focusNode } = getSelection()!
        return [String(getSelection()), focusNode?.textContent?.slice(0, anchorOffset).length]
      })
    await name.click()
    await expect.poll(selected).toEqual(['温知行', lead.indexOf('温知行')])
    await name.click()
    await expect.poll(selected).toEqual(['温知行', lead.length])
    await name.click()
    await expect.poll(selected).toEqual(['温知行', lead.indexOf('温知行')])
    expect(await bodyOf(page)).toEqual([`${lead}温知行说，要抓紧。`])
  })

  it('links a person to another official, and puts a new one on the roster', async () => {
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('副镇长桑听澜陪同。')
    await person('桑听澜').getByTestId('official-choose').click()
    const choice = page.getByTestId('official-choice')
    await choice.locator('input').fill('邵敬')
    await choice.getByTestId('official-option').first().waitFor()
    await page.keyboard.press('Enter')
    await person('桑听澜', 'confirmed').waitFor()
    expect(await person('桑听澜').textContent()).toContain('邵敬恒')
    await person('桑听澜').getByTestId('tag-undo').click()
    await person('桑听澜', 'auto').getByTestId('official-create').click()
    const drawer = page.locator('.doc-drawer')
    await drawer.locator('#field-name').waitFor()
    expect(await drawer.locator('#field-name').inputValue()).toBe('桑听澜')
    await drawer.locator('#action-save').click()
    await person('桑听澜', 'confirmed').waitFor()
    await drawer.waitFor({ state: 'detached' })
    expect(await person('桑听澜').textContent()).not.toContain('不在名录')
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    const link = person('桑听澜').locator('a[href*="/officials/"]')
    await link.waitFor()
  })
})

describe.runIf(checks('title-not-held'))('a wrong title', () => {
  const code = 'title-not-held'

  it('is warned of within a second, fixed by a click, and the fix undone and redone', async () => {
    await openNewStory(page, desk.url, '全县秋收会议召开')
    await page.keyboard.insertText(lead)
    await page.keyboard.type(wrong)
    await warning(code).waitFor({ timeout: 1000 })
    expect(await warning(code).getAttribute('data-severity')).toBe('error')
    expect(await warning(code).textContent()).toContain('错误')
    // The roster has the person: that the name is not on it would contradict the warning.
    expect(await person('顾怀远').textContent()).toContain('名录有此姓名')
    expect(await marked('error')).toEqual([expect.stringMatching(/^县长/)])
    await screenshot(page, 'live-zh')
    await warning(code).getByTestId('warning-fix').click()
    const fixed = lead + wrong.replace('县长', '县委书记')
    await expect.poll(() => bodyOf(page)).toEqual([fixed])
    await warning(code).waitFor({ state: 'detached' })
    await undo()
    await expect.poll(() => bodyOf(page)).toEqual([lead + wrong])
    await warning(code).waitFor()
    await redo()
    await expect.poll(() => bodyOf(page)).toEqual([fixed])
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    await warning(code).waitFor({ state: 'detached' })
    expect(await bodyOf(page)).toEqual([fixed])
  })

  it('is found and fixed in a headline too', async () => {
    await page.fill('#field-headline', wrong)
    await warning(code).waitFor({ timeout: 1000 })
    await warning(code).getByTestId('tag-jump').click()
    const headline = page.locator('#field-headline')
    const selected = () =>
      headline.evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart!, field.selectionEnd!),
      )
    expect(await selected()).toMatch(/^县长/)
    await warning(code).getByTestId('warning-fix').click()
    await expect.poll(() => headline.inputValue()).toBe('县委书记顾怀远出席会议。')
    await undo()
    await expect.poll(() => headline.inputValue()).toBe(wrong)
    await warning(code).waitFor()
  })

  it('is overridden with a reason, and stays so after a reload', async () => {
    await warning(code).getByTestId('warning-override').click()
    await page.keyboard.type('引用旧闻')
    await page.keyboard.press('Enter')
    await warning(code).waitFor({ state: 'detached' })
    await saveDocument(page)
    await page.reload()
    const kept = page.locator('[data-testid=warning-overridden]')
    await kept.waitFor({ state: 'attached' })
    expect(await kept.textContent()).toContain('引用旧闻')
    expect(await warning(code).count()).toBe(0)
  })

  it('is walked to and fixed by the keyboard alone', async () => {
    await openNewStory(page, desk.url, '会议召开')
    await page.keyboard.insertText(`${wrong}天晴。县长单海平也到会。`)
    await warning(code).nth(1).waitFor()
    const selected = () => page.evaluate(() => String(getSelection()))
    const at = () => page.locator('[data-testid=warning][aria-current]').getAttribute('data-id')
    for (const [words, name] of [
      ['长顾', '顾怀远'],
      ['长单', '单海平'],
    ] as const) {
      await selectInBody(page, words)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(at).toContain(name)
    }
    await page.keyboard.press('F8')
    await expect.poll(selected).toMatch(/^县长/)
    const first = await at()
    await page.keyboard.press('F8')
    await expect.poll(at).not.toBe(first)
    await page.keyboard.press('Shift+F8')
    await expect.poll(at).toBe(first)
    await page.keyboard.press('F9')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'))
    await expect.poll(focused).toBe('warning-fix')
    await page.keyboard.press('F9')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-lexical-editor')))
      .toBe(true)
    await page.keyboard.press('F9')
    await expect.poll(focused).toBe('warning-fix')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => bodyOf(page))
      .toEqual(['县委书记顾怀远出席会议。天晴。县长单海平也到会。'])
  })

  it('is counted in the list of stories, open ones only', async () => {
    await saveDocument(page)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    await page.goto(`${desk.url}/admin/collections/articles`)
    const cell = page.getByRole('row', { name: /会议召开/ }).getByTestId('warnings-cell')
    expect(await cell.first().textContent()).toContain('错误 1')
    await page.waitForLoadState('networkidle')
    await screenshot(page, 'live-list')
  })

  it('opens from a drawer where the window is narrow', async () => {
    await page
      .getByRole('row', { name: /会议召开/ })
      .getByRole('link')
      .first()
      .click()
    await page.setViewportSize({ height: 800, width: 900 })
    await page.getByTestId('panel-open').click()
    await warning(code).first().waitFor()
    await screenshot(page, 'live-narrow')
    await page.keyboard.press('Escape')
    await warning(code).first().waitFor({ state: 'hidden' })
    await page.setViewportSize({ height: 900, width: 1440 })
  })
})

it('speaks English, in the dark', async () => {
  const english = await signIn(browser, desk, 'editor', 'en')
  await english.emulateMedia({ colorScheme: 'dark' })
  await openNewStory(english, desk.url, '会议召开')
  await english.keyboard.insertText(lead + wrong)
  await english.locator('[data-testid=tag-person]').first().waitFor()
  expect(await english.textContent('body')).not.toMatch(/broadsheet:\w+/)
  await screenshot(english, 'live-en-dark')
})
