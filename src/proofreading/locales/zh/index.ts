import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import { firstMention } from '../../core/people/firstMention.js'
import { nameWithTitle } from '../../core/people/nameWithTitle.js'
import { slips } from '../../core/people/slips.js'
import { titleComplete } from '../../core/people/titleComplete.js'
import { titleHeld } from '../../core/people/titleHeld.js'
import type { ProofreadingLocale } from '../types.js'
import { nameSigns } from './nameSigns.js'
import { offices } from './offices.js'

/** Chinese. */
export const zh: ProofreadingLocale = {
  checks: [
    nameWithTitle(offices),
    titleHeld(offices),
    titleComplete(offices),
    firstMention(offices),
    slips(offices, nameSigns),
    captionWithoutCredit,
  ],
  code: 'zh',
}
