import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/analyse.js'
import type { ProofreadingOptions } from '../../../src/documents/proofreading.js'
import { faultIn, proofreadingSchema } from '../../../src/proofreadingOptions.js'

const warn = (text: string, proofreading?: ProofreadingOptions) =>
  analyseText({ issueDate: '2024-05-15', proofreading, roster: [], text }).warnings.map(
    ({ code, end, start, suggestion }) => [code, text.slice(start, end), suggestion],
  )
const faultOf = (options: unknown): string => {
  const wrong = proofreadingSchema.safeParse(options).error?.issues[0]
  if (wrong) return `${wrong.path.join('.')}: ${wrong.message}`
  const fault = faultIn(options as ProofreadingOptions, 'zh')
  return fault ? `${fault.place}: ${fault.messages.en}` : ''
}

/** What a desk says about its checks counts for its own stories, and for no others. */
describe('house style of a desk', () => {
  const text = '县里布署防汛，临河镇大沙河水位2.30m。'

  it('a rule that is switched off', () => {
    expect(warn(text)).toEqual([['style-misspelling', '布署', '部署']])
    expect(warn(text, { off: ['style-misspelling'] })).toEqual([])
  })

  it('a rule that is off unless a desk asks for it', () => {
    const said = '1、清淤。'
    expect(warn(said)).toEqual([])
    expect(warn(said, { on: ['style-list-number'] })).toHaveLength(1)
  })

  it('a word that no rule touches', () => {
    expect(warn('布署村迎来客人。', { keep: ['布署村'] })).toEqual([])
    expect(warn('布署村迎来客人。')).toHaveLength(1)
  })

  it('a rule of its own, with what stood at its placeholders', () => {
    const style = [{ id: 'style-own-level' as const, wrong: { '水位|{number}m|': '{1}米' } }]
    expect(warn(text, { style })).toContainEqual(['style-own-level', '2.30m', '2.30米'])
  })

  it('a rule of the language that the desk changes', () => {
    const changed = { style: [{ id: 'style-misspelling' as const, severity: 'error' as const }] }
    const { warnings } = analyseText({
      issueDate: '2024-05-15',
      proofreading: changed,
      roster: [],
      text,
    })
    expect(warnings).toMatchObject([{ code: 'style-misspelling', severity: 'error' }])
  })

  it('a check that is no rule of style', () => {
    const item = { issueDate: '2024-05-15', roster: [], text: '图为村民在晒谷。' }
    expect(analyseText({ ...item, proofreading: { off: ['rank-order'] } }).warnings).toEqual([])
  })
})

describe('what a desk writes is refused by its place, with the reason', () => {
  const own = (rule: object) => ({ style: [{ id: 'style-own', ...rule }] })

  it.each([
    [{ of: [] }, /of/],
    [{ off: ['rank-ordr'] }, /off\[0\]: .*rank-ordr/],
    [{ on: ['style-nothing'] }, /on\[0\]: .*style-nothing/],
    [{ style: [{ id: 'own', wrong: { 甲: '乙' } }] }, /style\[0\]\.id: .*style-/],
    [own({}), /style\[0\]: .*neither/],
    [own({ wrong: { '': '乙' } }), /style\.0\.wrong/],
    [own({ wrong: { '甲|乙': '丙' } }), /style\[0\]\.wrong: .*once or more than twice/],
    [own({ wrong: { '{hun}甲': null } }), /style\[0\]\.wrong: .*\{hun\}.*\{han\}/],
    [own({ wrong: { '{han}{number}': null } }), /no character of its own/],
    [own({ wrong: { '{gap:5}甲': null } }), /gap/],
    [own({ wrong: { '甲{gap}乙{gap}丙': null } }), /gap/],
    [own({ wrong: { 甲: '{1}乙' } }), /\{1\}.*no such placeholder/],
    [own({ pairs: ['（'] }), /style\[0\]\.pairs\[0\]: .*no pair/],
    [own({ severity: 'grave', wrong: { 甲: '乙' } }), /style\.0\.severity/],
    [own({ examples: { wrong: ['丙'] }, wrong: { 甲: '乙' } }), /examples\.wrong\[0\]: .*丙/],
    [own({ examples: { right: ['甲板'] }, wrong: { 甲: '乙' } }), /examples\.right\[0\]: .*甲板/],
  ])('%j', (options, sentence) => {
    expect(faultOf(options)).toMatch(sentence)
  })

  it('and all else is taken', () => {
    const rule = {
      examples: { right: ['甲板上'], wrong: ['甲上'] },
      except: ['甲板'],
      reason: '本报写“乙”。',
      wrong: { 甲: '乙' },
    }
    expect(faultOf({ ...own(rule), off: ['rank-order', 'style-own'] })).toBe('')
  })
})
