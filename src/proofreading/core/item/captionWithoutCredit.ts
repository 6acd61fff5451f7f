import type { Check } from '../check.js'
import { say } from '../say.js'
import * as sentences from '../sentences/item.js'

/** A photo without credit is not printed. */
export const captionWithoutCredit: Check = {
  codes: ['caption-without-credit'],
  describe: 'A caption under which nobody is named as its photographer',
  find: ({ credit, kind }) =>
    kind === 'photo' && credit === null
      ? [
          {
            code: 'caption-without-credit',
            messages: say(sentences.captionWithoutCredit),
            severity: 'warning',
            span: null,
            suggestion: null,
          },
        ]
      : [],
  id: 'caption-without-credit',
}
