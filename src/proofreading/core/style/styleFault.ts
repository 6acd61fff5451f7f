import type { InBothLanguages } from '../../../documents/warning.js'

/** What is wrong with a desk's rules, in both languages; `place` says where in them, as in `style[2].wrong`. */
export class StyleFault extends Error {
  constructor(
    readonly messages: InBothLanguages,
    readonly place = '',
  ) {
    super(messages.en)
    this.name = 'StyleFault'
  }

  /** The same fault, named by its place. */
  at(place: string): StyleFault {
    return new StyleFault(this.messages, place)
  }
}
