import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'

import { en } from '../../../src/cli/words/en.js'
import { languageOf } from '../../../src/cli/words/language.js'
import { zh } from '../../../src/cli/words/zh.js'
import languages from '../../cases/cli/language.json' with { type: 'json' }

const values = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
const sources = readdirSync('src/cli', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('words'))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n')

describe('every text stands in both languages', () => {
  test.each(Object.keys(en) as (keyof typeof en)[])('%s', (key) => {
    expect(zh[key].trim()).not.toBe('')
    expect(values(zh[key])).toEqual(values(en[key]))
    const [whole, stem] = [`'${key}'`, `\`${key.split('-')[0]}-\${`]
    expect(
      sources.includes(whole) || sources.includes(stem),
      'a text that nobody shows is to be deleted',
    ).toBe(true)
  })

  test('Chinese texts are Chinese, and end their sentences as Chinese does', () => {
    const latin = Object.entries(zh).filter(([, text]) =>
      /\p{Script=Han}[,;:!?]|[a-z]{3,}\.$/u.test(text),
    )
    expect(latin).toEqual([])
  })
})

describe('the language is that of the terminal', () => {
  test.each(languages)('$env is $language', ({ env, language }) => {
    expect(languageOf(env as Record<string, string>)).toBe(language)
  })
})

describe('within one run', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })
  const speak = (language: string) => {
    vi.resetModules()
    vi.stubEnv('BROADSHEET_LANG', language)
  }

  test.each([
    ['en', 'p.txt is 50.0 MB, and a page may have 5 MB at most; split it into pages.'],
    ['zh', 'p.txt：大小为 50.0 MB，而每版最多 5 MB，请按版拆开。'],
  ])('%s: the sizes of a file are megabytes', async (language, sentence) => {
    speak(language)
    const { refusedPage } = await import('../../../src/cli/refusedPage.js')
    const size = 50 * 1024 * 1024
    expect(refusedPage('p.txt', { code: 'too-large', values: { limit: size / 10, size } })).toBe(
      sentence,
    )
  })

  test.each([
    ['en', 'Your role does not allow this; ask an administrator for the right.'],
    ['zh', '您的角色不能做此操作，请向管理员申请权限。'],
  ])('%s: operations refuse in the same language', async (language, sentence) => {
    speak(language)
    const [{ createLocalReq }, { inOurLanguage }, { refusal }, { addTranslations }] =
      await Promise.all([
        import('payload'),
        import('../../../src/cli/openDesk.js'),
        import('../../../src/errors.js'),
        import('../../../src/translations/index.js'),
      ])
    const supported = { en: { translations: {} }, zh: { translations: {} } }
    const host = {
      fallbackLanguage: language === 'zh' ? 'en' : 'zh',
      supportedLanguages: supported,
    }
    const config = { i18n: inOurLanguage(addTranslations(host as never) as never) }
    const asked = await createLocalReq({}, { config } as never)
    expect(refusal(asked, 'forbidden', 'mayNot').message).toBe(sentence)
  })

  test('a host without the language keeps its own', async () => {
    speak('zh')
    const { inOurLanguage } = await import('../../../src/cli/openDesk.js')
    const host = { fallbackLanguage: 'en', supportedLanguages: { en: {} }, translations: {} }
    expect(inOurLanguage(host as never)).toEqual(host)
  })
})
