import type { StylePlace, StyleRule } from '../../../documents/proofreading.js'
import type { InBothLanguages } from '../../../documents/warning.js'
import { house, ownReason, unpaired } from '../sentences/style.js'

/** A rule with all that its writer may leave out. */
export type CompleteRule = Omit<Required<StyleRule>, 'reason' | 'source'> & {
  reason: InBothLanguages
  source: InBothLanguages
}

const text: readonly StylePlace[] = ['kicker', 'headline', 'subhead', 'body', 'caption']

const inBoth = (words: InBothLanguages | string): InBothLanguages =>
  typeof words === 'string' ? { en: words, zh: words } : words

/** Makes a rule complete; the only place with its defaults. */
export function completeRule({ reason, source, ...rule }: StyleRule): CompleteRule {
  return {
    examples: {},
    except: [],
    notBesideNames: false,
    on: true,
    pairs: [],
    severity: 'warning',
    speech: true,
    where: text,
    wholeWords: false,
    wrong: {},
    ...rule,
    reason: inBoth(reason ?? (rule.pairs ? unpaired : ownReason)),
    source: inBoth(source ?? house),
  }
}
