// Promise 5: nothing typed is lost, while a story is saved by itself and the answers are slow. Each test is named after a way in which
// work was seen to be lost.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { openBrowser, screenshot, signIn } from '../helpers/browser.js'
import { type RunningDesk, startDesk } from '../helpers/startDesk.js'
import { bodyOf, isDirty, panelOf } from './liveDesk.js'
import { idOf, isSaved, openSavedStory, slowSaves, storedStory } from './savingDesk.js'

const lead = '本报讯（记者 白予舟）10月13日上午，县长温知行到柳湾镇调研秋收工作。'
/** Longer than the pause after which a story is saved, and a save. */
const quiet = 4000

let desk: RunningDesk
let browser: Browser
let signedIn: Page
let page: Page

const person = (name: string, state = '') =>
  page.locator(`[data-testid=tag-person][data-name=${name}]${state && `[data-state=${state}]`}`)
const body = () => page.locator('[data-lexical-editor=true]').first()
const toEnd = async () => {
  await body().click()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(150) // Lexical takes the caret over in its own time
}
const open = (headline: string, text = lead) => openSavedStory(page, desk.url, headline, text)
const stored = (id: string) => storedStory(page, id)
const textOf = async (id: string) => (await stored(id)).texts.join('\n')
const until = { interval: 300, timeout: 20_000 }

beforeAll(async () => {
  desk = await startDesk()
  browser = await openBrowser()
  signedIn = await signIn(browser, desk, 'editor')
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})
beforeEach(async () => {
  page = await signedIn.context().newPage()
})
afterEach(() => page.close())

describe('while an autosave is on its way', () => {
  it('1: text typed meanwhile stays, in the same editor, with its caret and its undo', async () => {
    const id = await open('输入不丢')
    await toEnd()
    await body().evaluate((root: HTMLElement) => {
      root.dataset.first = 'yes'
    })
    const saves = await slowSaves(page)
    await page.keyboard.type('天晴。')
    await saves.held()
    await page.keyboard.type('风停。')
    await page.waitForTimeout(quiet)
    expect(saves.sent).toHaveLength(1) // the next one waits for the answer
    await page.keyboard.press('ArrowLeft')
    saves.release()
    await page.waitForTimeout(500)
    await page.keyboard.type('了')
    expect(await bodyOf(page)).toEqual([`${lead}天晴。风停了。`])
    expect(await body().getAttribute('data-first')).toBe('yes')
    await expect.poll(() => textOf(id), until).toBe(`${lead}天晴。风停了。`)
    await isSaved(page)
    await page.keyboard.press('Control+z')
    await expect.poll(() => bodyOf(page)).not.toEqual([`${lead}天晴。风停了。`])
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => bodyOf(page)).toEqual([`${lead}天晴。风停了。`])
    expect(await isDirty(page)).toBe(true) // of use: it makes a version to be found
  })

  it('1: a headline typed meanwhile stays too', async () => {
    const id = await open('标题')
    const saves = await slowSaves(page)
    await page.fill('#field-headline', '标题一')
    await saves.held()
    await page.fill('#field-headline', '标题一二')
    await page.fill('#field-kicker', '引题')
    saves.release()
    await expect.poll(async () => (await stored(id)).headline, until).toBe('标题一二')
    expect(await page.inputValue('#field-headline')).toBe('标题一二')
    expect(await page.inputValue('#field-kicker')).toBe('引题')
  })

  it('2: rulings made meanwhile stay, also one that is taken back', async () => {
    const id = await open('裁定不丢', `${lead}副县长邵敬恒陪同。`)
    const saves = await slowSaves(page)
    await person('温知行').getByTestId('tag-confirm').click()
    await person('白予舟').getByTestId('tag-confirm').click()
    await saves.held()
    await person('白予舟').getByTestId('tag-undo').click()
    await person('邵敬恒').getByTestId('tag-reject').click()
    await page.waitForTimeout(500)
    saves.release()
    const states = async () =>
      Object.fromEntries((await stored(id)).people.map(({ name, state }) => [name, state]))
    const expected = { 温知行: 'confirmed', 白予舟: 'auto', 邵敬恒: 'rejected' }
    await expect.poll(states, until).toEqual(expected)
    await isSaved(page)
    await page.waitForTimeout(quiet)
    expect(await states()).toEqual(expected)
    await person('温知行', 'confirmed').waitFor()
    await person('白予舟', 'auto').waitFor()
    expect(saves.sent.at(-1)).not.toHaveProperty('people')
  })

  it('3, 4 and 5: rows come neither twice nor back, and keep their ids', async () => {
    const id = await open('行不重复')
    const before = await stored(id)
    await toEnd()
    const saves = await slowSaves(page)
    await page.keyboard.insertText('顾怀远出席会议。')
    await saves.held()
    await page.getByRole('button', { name: '添加 署名' }).click()
    await page.fill('#field-credits__0__name', '常思远')
    await page.keyboard.press('Escape')
    await toEnd()
    for (let key = 0; key < '顾怀远出席会议。'.length; key++) await page.keyboard.press('Backspace')
    await page.waitForTimeout(100) // words put in at once behind Backspace are dropped by the editor itself
    await page.keyboard.insertText('单海平到会。10月14日散会。')
    saves.release()
    const text = `${lead}单海平到会。10月14日散会。`
    await expect.poll(() => textOf(id), until).toBe(text)
    await isSaved(page)
    await page.waitForTimeout(quiet)
    const after = await stored(id)
    expect(after.texts).toEqual([text])
    expect(after.people.map(({ name }) => name).sort()).toEqual(['单海平', '温知行', '白予舟'])
    expect(after.people.filter(({ name }) => name !== '单海平').map(({ id: row }) => row)).toEqual(
      before.people.map(({ id: row }) => row),
    )
    expect(after.dates.map(({ text: words }) => words)).toEqual(['10月13日上午', '10月14日'])
    expect(after.dates[0]?.id).toBe(before.dates[0]?.id)
    expect(after.credits.map(({ name }) => name)).toEqual(['常思远'])
    expect((await panelOf(page)).people).toHaveLength(3)
  })

  it('5: an overridden warning stays overridden', async () => {
    const id = await open('提醒不回', `${lead}县长顾怀远出席会议。`)
    const warning = page.locator('[data-testid=warning][data-code=title-not-held]')
    const saves = await slowSaves(page)
    await warning.getByTestId('warning-override').click()
    await page.keyboard.type('引用旧闻')
    await page.keyboard.press('Enter')
    await saves.held()
    await toEnd()
    await page.keyboard.insertText('散会。')
    saves.release()
    await expect.poll(() => textOf(id), until).toContain('散会。')
    await isSaved(page)
    expect((await stored(id)).overrides).toHaveLength(1)
    expect(await warning.count()).toBe(0)
    await page.getByTestId('warning-overridden').waitFor({ state: 'attached' })
  })
})

describe('6: who saved last', () => {
  it('one’s own saves are never refused as stale, by hand, by keyboard and by itself in turn', async () => {
    const id = await open('自己不拒')
    await toEnd()
    const saves = await slowSaves(page, false)
    await page.keyboard.type('一。')
    await isSaved(page)
    await page.waitForTimeout(quiet)
    await page.keyboard.type('二。')
    await page.keyboard.press('Control+s')
    await page.keyboard.type('三。')
    await page.locator('#action-save-draft').click()
    await page.keyboard.press('Control+s')
    await toEnd()
    await page.keyboard.type('四。')
    await page.waitForTimeout(quiet)
    await isSaved(page)
    expect(await textOf(id)).toBe(`${lead}一。二。三。四。`)
    expect(await bodyOf(page)).toEqual([`${lead}一。二。三。四。`])
    expect(saves.statuses.length).toBeGreaterThanOrEqual(4)
    expect(new Set(saves.statuses)).toEqual(new Set([200]))
    expect(saves.sent.every((story) => story._status === 'draft')).toBe(true)
  })

  it('somebody else’s save stops one’s own, tells, and takes no letter of it', async () => {
    const id = await open('两人一稿')
    const other = await signIn(browser, desk, 'reporter')
    await other.goto(page.url())
    await other.locator('#field-subhead').fill('别人的副题')
    await isSaved(other)
    await other.context().close()
    await toEnd()
    await page.keyboard.type('我的话。')
    await page.getByTestId('save-stale').waitFor({ timeout: 10_000 })
    await screenshot(page, 'autosave-stale-zh')
    await page.keyboard.type('还有一句。')
    await page.waitForTimeout(quiet)
    const mine = `${lead}我的话。还有一句。`
    expect(await bodyOf(page)).toEqual([mine])
    expect(await stored(id)).toMatchObject({ subhead: '别人的副题', texts: [lead] })
    await page.getByTestId('stale-overwrite').click()
    await page.getByTestId('save-stale').waitFor({ state: 'detached' })
    await expect.poll(() => textOf(id), until).toBe(mine)
    expect(await bodyOf(page)).toEqual([mine])
    const versions = await page.request.get(
      `${desk.url}/api/articles/versions?depth=0&where[parent][equals]=${id}&where[version.subhead][equals]=${encodeURIComponent('别人的副题')}`,
    )
    expect((await versions.json()).totalDocs).toBeGreaterThanOrEqual(1)
  })
})

describe('what the screen says', () => {
  it('7: after an autosave the panel, the count of versions and the status line follow, without a reload', async () => {
    const id = await open('看见已存')
    await screenshot(page, 'autosave-saved-zh')
    await person('温知行').getByTestId('tag-confirm').click()
    await page.locator('[data-testid=save-status][data-phase=waiting]').waitFor()
    await isSaved(page)
    expect((await stored(id)).people.find(({ name }) => name === '温知行')?.state).toBe('confirmed')
    await person('温知行', 'confirmed').waitFor()
    const saves = await slowSaves(page, false)
    await toEnd()
    await page.keyboard.type('天晴。')
    await expect.poll(() => saves.sent.length, until).toBe(1)
    expect(saves.sent[0]).not.toHaveProperty('rulings') // they are saved, and do not go out again
    await person('温知行').getByTestId('tag-undo').click()
    await person('温知行', 'auto').waitFor()
    await isSaved(page)
    await expect
      .poll(async () => (await stored(id)).people.map(({ state }) => state), until)
      .toEqual(['auto', 'auto'])
  })

  it('a refusal names what is wrong and where, and what was typed is saved once it is mended', async () => {
    const id = await open('日期不对')
    await page.fill('#field-issueDate', '2026-13-40')
    await page.locator('[data-testid=save-status][data-phase=refused]').waitFor()
    expect(await page.getByTestId('save-status').textContent()).toContain('2026-13-40')
    await page.locator('.field-type:has(#field-issueDate) .tooltip--show').waitFor()
    await toEnd()
    await page.keyboard.type('天晴。')
    await page.fill('#field-issueDate', '2026-10-17')
    await expect.poll(() => textOf(id), until).toBe(`${lead}天晴。`)
  })

  it('a server that does not answer is waited for, and then nothing is missing', async () => {
    const id = await open('断网')
    await page.route(/\/api\/articles\/[^/]+\?/, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    )
    await toEnd()
    await page.keyboard.type('天晴。')
    await page.locator('[data-testid=save-status][data-phase=failed]').waitFor()
    await page.keyboard.type('风停。')
    await page.unroute(/\/api\/articles\/[^/]+\?/)
    await expect.poll(() => textOf(id), until).toBe(`${lead}天晴。风停。`)
  })

  it('speaks English', async () => {
    const english = await signIn(browser, desk, 'editor', 'en')
    await openSavedStory(english, desk.url, 'Saved', lead)
    expect(await english.getByTestId('save-status').textContent()).toMatch(/^Saved at \d\d:\d\d/)
    await screenshot(english, 'autosave-saved-en')
    await english.context().close()
  })
})

describe('8: a published story', () => {
  const published = async () => {
    await page.goto(`${desk.url}/admin`)
    const answer = await page.request.get(
      `${desk.url}/api/articles?depth=0&limit=1&where[_status][equals]=published`,
    )
    return String((await answer.json()).docs[0].id)
  }

  it('that is only looked at is not saved', async () => {
    const id = await published()
    const saves = await slowSaves(page, false)
    const before = await stored(id)
    await page.goto(`${desk.url}/admin/collections/articles/${id}`)
    await page.locator('[data-testid=tag-person]').first().waitFor()
    await toEnd()
    await page.keyboard.press('ArrowLeft')
    await page.locator('#field-headline').click()
    await page.keyboard.press('Control+s')
    await page.waitForTimeout(quiet)
    expect(saves.sent).toEqual([])
    expect((await stored(id)).revision).toBe(before.revision)
  })

  it('that is typed in becomes a draft, and what is published stays', async () => {
    const id = await published()
    const front = async () => (await fetch(`${desk.url}/v1/front-page`)).text()
    const before = { front: await front(), live: await storedStory(page, id, false) }
    await page.goto(`${desk.url}/admin/collections/articles/${id}`)
    await toEnd()
    await page.keyboard.type('又一句。')
    await expect.poll(() => textOf(id), until).toContain('又一句。')
    await isSaved(page)
    expect({ front: await front(), live: await storedStory(page, id, false) }).toEqual(before)
  })
})

describe('9: a new story', () => {
  const number = async () => {
    const answer = await page.request.get(`${desk.url}/api/articles?depth=0&draft=true&limit=1`)
    return (await answer.json()).totalDocs as number
  }

  it('is created once, however fast one types, also without a headline', async () => {
    const before = await number()
    await page.goto(`${desk.url}/admin/collections/articles/create`)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    await toEnd()
    const saves = await slowSaves(page)
    await page.keyboard.type('县城下雨。')
    await saves.held()
    await page.keyboard.type('河水上涨。')
    await page.waitForTimeout(quiet)
    expect(saves.sent).toHaveLength(1)
    saves.release()
    await page.keyboard.type('无人受伤。')
    const id = idOf(page)
    await expect.poll(() => textOf(id), until).toBe('县城下雨。河水上涨。无人受伤。')
    expect(await number()).toBe(before + 1)
    expect(new Set(saves.statuses)).toEqual(new Set([200]))
  })

  it('that was left without a word is not among the stories', async () => {
    await page.goto(`${desk.url}/admin/collections/articles/create`)
    await page.waitForURL(/articles\/(?!create)\w+$/)
    const id = idOf(page)
    await page.goto(`${desk.url}/admin/collections/articles?sort=-createdAt`)
    await page.locator('table a').first().waitFor()
    expect(await page.locator(`table a[href$="/articles/${id}"]`).count()).toBe(0)
  })
})

it('leaving saves first, and then leads where one wanted to go', async () => {
  const id = await open('离开')
  await toEnd()
  await page.keyboard.type('最后一句。')
  await page.locator('.step-nav a').first().click()
  await page.waitForURL(/\/admin\/?$|\/collections\/articles\/?(\?.*)?$/)
  expect(await textOf(id)).toBe(`${lead}最后一句。`)
})
