import type { Config } from 'payload'
import { broadsheet } from 'payload-broadsheet'
import { describe, expect, it } from 'vitest'
import type { BroadsheetOptions } from '../../../src/options.js'

const start = (options: unknown, collections: object[] = []) =>
  broadsheet(options as BroadsheetOptions)({ collections, secret: 's' } as unknown as Config)

describe('wrong options stop the boot with a sentence that names option, value and remedy', () => {
  it.each([
    [{ local: 'zh' }, /no option 'local'.*locale/],
    [{ autosave: 0 }, /autosave is '0'.*0\.5 to 600, or false/],
    [{ autosave: true }, /autosave is 'true'.*seconds/],
    [{ locale: 'fr' }, /locale is 'fr'.*'zh' or 'en'/],
    [{ slugs: { articles: 'My Stories' } }, /slugs\.articles is 'My Stories'.*small letters/],
    [{ slugs: { articles: 'x', photos: 'x' } }, /slugs\.photos and slugs\.articles are both 'x'/],
    [{ slugs: { story: 'x' } }, /no option 'slugs\.story'/],
    [{ timeZone: 'Asia/Nowhere' }, /timeZone is 'Asia\/Nowhere'.*Asia\/Shanghai/],
    [{ words: { titles: ['街长', ''] } }, /words\.titles\[1\]: .*titles, descriptions/],
    [{ words: { title: ['街长'] } }, /words: .*title.*surnames and notNames/],
    [{ proofreading: { off: ['rank-ordr'] } }, /proofreading\.off\[0\]: .*rank-ordr.*docs/],
    [
      { proofreading: { style: [{ id: 'style-own', wrong: { '{hun}甲': null } }] } },
      /proofreading\.style\[0\]\.wrong: .*\{hun\}/,
    ],
    [{ proofreading: { styles: [] } }, /proofreading: .*styles/],
    [{ steps: [] }, /steps is empty.*at least one/],
    [{ steps: [{ key: 'desk', label: { en: '', zh: '' } }] }, /'sign:final'.*no such key/],
    [{ roles: [{ label: { en: '', zh: '' }, rights: ['read'], value: 'x' }] }, /nobody could sign/],
  ])('%j', (options, sentence) => {
    expect(() => start(options)).toThrow(sentence)
  })

  it('a collection of the host under one of our slugs', () => {
    const taken = () => start({}, [{ slug: 'articles', fields: [] }])
    expect(taken).toThrow(/'articles' already; set slugs\.articles/)
  })

  it('users that cannot sign in', () => {
    expect(() => start({}, [{ slug: 'users', fields: [] }])).toThrow(/'users'.*no auth.*auth: true/)
  })
})
