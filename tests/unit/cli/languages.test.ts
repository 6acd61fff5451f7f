import { describe, expect, test } from 'vitest'

import sentences from '../../cases/cli/sentences.json' with { type: 'json' }
import { broadsheet } from './run.js'

describe('what is wrong is said in the language of the person', () => {
  const cases = sentences.flatMap(({ en, zh, ...rest }) => [
    { ...rest, env: { LANG: 'en_US.UTF-8' }, sentence: en },
    { ...rest, env: { LANG: 'zh_CN.UTF-8' }, sentence: zh },
  ])
  test.each(cases)('$env.LANG broadsheet $args', async ({ args, code, env, input, sentence }) => {
    expect(await broadsheet(args, input, env)).toEqual({ code, err: `${sentence}\n`, out: '' })
  })
})

describe('help is in Chinese from its headings to its last option', () => {
  test.each([['--help'], ['read', '--help'], ['import', '--help'], ['page', '--help']])(
    'broadsheet %s %s',
    async (...args) => {
      const { code, out } = await broadsheet(args, '', { BROADSHEET_LANG: 'zh' })
      expect(code).toBe(0)
      expect(out).toMatch(/^用法： broadsheet/)
      expect(out).toMatch(/-h, --help +显示本帮助/)
      const described = out.split('\n').filter((line) => /^ {2}\S/.test(line))
      expect(described.filter((line) => !/\p{Script=Han}/u.test(line))).toEqual([])
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|choices|default|\[options\]/)
    },
  )
})

describe('answers for programs are the same in every language', () => {
  test('broadsheet read --format json', async () => {
    const args = ['read', '--date', '2026-10-16', '--format', 'json']
    const answers = ['en', 'zh'].map((BROADSHEET_LANG) =>
      broadsheet(args, '昨日，县长温知行到青石镇调研。', { BROADSHEET_LANG }),
    )
    const [english, chinese] = await Promise.all(answers)
    expect(JSON.parse(english!.out)).toMatchObject({ items: [{ kind: 'text' }] })
    expect(chinese).toEqual(english)
  })

  test('a table has its heads in the language of the person', async () => {
    const args = ['read', '--date', '2026-10-16']
    const { out } = await broadsheet(args, '昨日，天气晴好。', { BROADSHEET_LANG: 'zh' })
    expect(out).toMatch(/类别.*标题.*字\/段.*人物.*日期.*活动.*提示/)
    expect(out).toContain('共 1 条，见报日期 2026-10-16')
  })
})
