import type { Locator, Page } from 'playwright-core'

/** Saves the open document by its button and waits until nothing is left to save. */
export async function saveDocument(page: Page): Promise<void> {
  const button = page.locator('#action-save-draft, #action-save').first()
  const answer = page.waitForResponse(
    (response) =>
      response.url().includes('/api/') &&
      ['PATCH', 'POST'].includes(response.request().method()) &&
      /\/api\/(articles|layouts)/.test(response.url()),
  )
  await button.click()
  const status = (await answer).status()
  if (status >= 400) throw new Error(`The save was answered with ${status}.`)
  await page.locator('.payload-toast-container').getByText(/./).first().waitFor()
  // A story that was being saved by itself is saved once more for the person.
  await page.locator('[data-testid=save-status]:not([data-phase=saved])').waitFor({
    state: 'detached',
  })
}

/** Selects `old` in the body's editor, as a person does with the mouse, and types `text` over it. */
export async function replaceInBody(page: Page, old: string, text: string): Promise<void> {
  const editor = page.locator('[data-lexical-editor=true]').first()
  await editor.getByText(old).first().waitFor()
  await editor.click()
  await editor.evaluate((root, words) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(words) ?? -1
      if (start < 0) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + words.length)
      const selection = getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
      return
    }
    throw new Error(`“${words}” does not stand in the body.`)
  }, old)
  await page.waitForTimeout(100) // Lexical takes the selection over in its own time
  await page.keyboard.insertText(text)
  await editor.getByText(text).first().waitFor()
}

/** Chooses from a relationship field by typing. */
async function choose(page: Page, field: string, words: string): Promise<void> {
  const input = page.locator(`${field} input`).first()
  await input.click()
  await input.fill(words)
  await page.locator('.rs__option', { hasText: words }).first().click()
}

export async function fillLayout(
  page: Page,
  { edition, name, number }: { edition: string; name: string; number: number },
): Promise<void> {
  await page.locator('#field-pageName').waitFor()
  await choose(page, '#field-edition', edition)
  await page.fill('#field-pageNumber', String(number))
  await page.fill('#field-pageName', name)
}

export async function addPlacement(
  page: Page,
  { headline, height, width }: { headline: string; height: number; width: number },
): Promise<void> {
  await page.locator('#field-placements button.array-field__add-row').click()
  await page.locator('#field-placements__0__width').waitFor()
  await choose(page, '#field-placements__0__what', headline)
  await page.fill('#field-placements__0__width', String(width))
  await page.fill('#field-placements__0__height', String(height))
}

/** Pastes into an element what another program has put on the clipboard. */
export async function pasteInto(target: Locator, data: Record<string, string>): Promise<void> {
  await target.evaluate((element, kinds) => {
    const clipboardData = new DataTransfer()
    for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text)
    const options = { bubbles: true, cancelable: true, clipboardData }
    element.dispatchEvent(new ClipboardEvent('paste', options))
  }, data)
}

/** What an element puts on the clipboard when its selection is copied, by kind. */
export const copyFrom = (target: Locator): Promise<Record<string, string>> =>
  target.evaluate((element) => {
    const clipboardData = new DataTransfer()
    const options = { bubbles: true, cancelable: true, clipboardData }
    element.dispatchEvent(new ClipboardEvent('copy', options))
    return Object.fromEntries(
      clipboardData.types.map((kind) => [kind, clipboardData.getData(kind)]),
    )
  })

/** The blocks of a body's editor: element and text of each. */
export const bodyLines = (editor: Locator): Promise<string[]> =>
  editor.evaluate((root) =>
    [...root.children].map((block) => `${block.tagName.toLowerCase()} ${block.textContent}`),
  )
