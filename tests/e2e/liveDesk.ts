import type { Page } from 'playwright-core'

/** The words that are marked in the page, by kind, in the order of the text. */
export const marksOf = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const inOrder = (a: AbstractRange, b: AbstractRange) =>
      (a as Range).compareBoundaryPoints(Range.START_TO_START, b as Range)
    return Object.fromEntries(
      [...CSS.highlights]
        .map(([name, ranges]) => [
          name.replace('broadsheet-', ''),
          [...ranges].sort(inOrder).map((range) => String(range)),
        ])
        .filter(([, words]) => words!.length > 0),
    )
  })

/** What the panel shows. */
export const panelOf = (page: Page) =>
  page.evaluate(() => {
    const all = (id: string) => [
      ...document.querySelectorAll<HTMLElement>(`[data-testid=tag-panel] [data-testid=${id}]`),
    ]
    const tags = (kind: string) =>
      all(`tag-${kind}`).map(({ dataset }) => ({ name: dataset.name!, state: dataset.state! }))
    return {
      dates: tags('date'),
      people: tags('person'),
      warnings: all('warning').map(({ dataset }) => `${dataset.severity} ${dataset.code}`),
    }
  })

/** The words of each paragraph of the body. */
export const bodyOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-lexical-editor=true] > *')].map(
      (block) => block.textContent ?? '',
    ),
  )

/** Opens a new story with a headline and the caret in its body, once the roster is there. */
export async function openNewStory(page: Page, url: string, headline: string): Promise<void> {
  const roster = page.waitForResponse((answer) => answer.url().endsWith('/api/articles/reading'))
  await page.goto(`${url}/admin/collections/articles/create`)
  await roster
  await page.fill('#field-headline', headline)
  await page.locator('[data-lexical-editor=true]').first().click()
}

/** Whether the form has something to save. */
export const isDirty = (page: Page): Promise<boolean> =>
  page.locator('#action-save-draft').first().isEnabled()

/**
 * Types through an input method: what stands in the text while composing, and what it becomes; an empty end is a
 * composition that was given up.
 */
export async function compose(page: Page, steps: string[], end: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const text of steps) {
    const at = { selectionEnd: text.length, selectionStart: text.length }
    await session.send('Input.imeSetComposition', { ...at, text })
    await page.waitForTimeout(40)
  }
  if (end) await session.send('Input.insertText', { text: end })
  await session.detach()
  await page.waitForTimeout(40)
}

/** Selects words of the body, as a person does with the mouse. */
export async function selectInBody(page: Page, words: string): Promise<void> {
  await page
    .locator('[data-lexical-editor=true]')
    .first()
    .evaluate((root: HTMLElement, wanted) => {
      root.focus()
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1
        if (start < 0) continue
        getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
        return
      }
      throw new Error(`“${wanted}” does not stand in the body.`)
    }, words)
  await page.waitForTimeout(100) // Lexical takes the selection over in its own time
}
