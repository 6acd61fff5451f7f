import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, type Page, chromium } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium; CHROMIUM_PATH names another. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ args: flags, executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' })

const folder = process.env.UPDATE_SCREENSHOTS
  ? path.resolve('docs/screenshots')
  : path.join(tmpdir(), 'broadsheet-screenshots')

/** A picture of the screen, in docs/screenshots when UPDATE_SCREENSHOTS is set. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`) })
}

/** A person at the desk: signed in, in a window of their own, in a language. */
export async function signIn(
  browser: Browser,
  desk: { passwords: Record<string, string>; url: string },
  name: string,
  language: 'en' | 'zh' = 'zh',
): Promise<Page> {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  const context = await browser.newContext({
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: { height: 900, width: 1440 },
  })
  const page = await context.newPage()
  await page.goto(`${desk.url}/admin/login`)
  await page.fill('input[name=email]', `${name}@qinghe.example`)
  await page.fill('input[name=password]', desk.passwords[name] ?? '')
  await page.click('button[type=submit]')
  await page.waitForURL(/\/admin\/?$/)
  return page
}
