import { say } from '../say.js'
import * as sentences from '../sentences/style.js'
import type { CompleteRule } from './completeRule.js'
import { StyleFault } from './styleFault.js'
import { type StyledText, styleFinder } from './styleFinder.js'

/**
 * Tries a rule on its own examples.
 * @throws StyleFault when it misses what is wrong, or finds something in what is right
 */
export function checkExamples(rule: CompleteRule): void {
  const { right = [], wrong = [] } = rule.examples
  if (right.length + wrong.length === 0) return
  const find = styleFinder([rule], [])
  wrong.forEach((example, index) => {
    if (find(itemOf(example, rule)).length === 0)
      throw new StyleFault(say(sentences.exampleNotFound, { example }), `examples.wrong[${index}]`)
  })
  right.forEach((example, index) => {
    const [first] = find(itemOf(example, rule))
    if (!first?.span) return
    const found = example.slice(first.span.start, first.span.end)
    throw new StyleFault(
      say(sentences.exampleFound, { example, found }),
      `examples.right[${index}]`,
    )
  })
}

/** The example where the rule looks. */
function itemOf(text: string, { where }: CompleteRule): StyledText {
  const nothing = { mentions: [], paragraphs: [] }
  const blank = { ...nothing, credit: null, headline: null, kicker: null, subhead: null }
  const [place = 'body'] = where.includes('body') ? ['body'] : where
  if (place === 'body') return { ...blank, kind: 'article', paragraphs: [text] }
  if (place === 'caption') return { ...blank, kind: 'photo', paragraphs: [text] }
  return { ...blank, kind: 'article', [place]: text }
}
