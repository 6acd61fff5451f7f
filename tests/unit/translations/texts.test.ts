import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../../src/translations/en.js'
import { addTranslations } from '../../../src/translations/index.js'
import { zh } from '../../../src/translations/zh.js'

const values = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('translations'))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

describe('every text stands in both languages', () => {
  it.each(Object.keys(en) as (keyof typeof en)[])('%s', (key) => {
    expect(zh[key].trim()).not.toBe('')
    expect(values(zh[key])).toEqual(values(en[key]))
    expect(sources, 'a text that nobody shows is to be deleted').toMatch(
      new RegExp(`['"]${key}['"]|\\b${key}:`),
    )
  })

  it('Chinese texts are Chinese, and end their sentences as Chinese does', () => {
    const latin = Object.entries(zh).filter(([, text]) =>
      /\p{Script=Han}[,;:!?]|[a-z]{3,}\.$/u.test(text),
    )
    expect(latin).toEqual([])
  })

  it('a host’s text wins over ours', () => {
    const { translations } = addTranslations({
      translations: { en: { broadsheet: { article: 'Story' } } },
    })
    expect(translations).toMatchObject({ en: { broadsheet: { article: 'Story', photo: 'Photo' } } })
  })
})
