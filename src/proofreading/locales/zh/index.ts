import { dateAfterIssue } from '../../core/dates/dateAfterIssue.js'
import { impossibleDate } from '../../core/dates/impossibleDate.js'
import { weekdayMismatch } from '../../core/dates/weekdayMismatch.js'
import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import { firstMention } from '../../core/people/firstMention.js'
import { nameWithTitle } from '../../core/people/nameWithTitle.js'
import { slips } from '../../core/people/slips.js'
import { titleComplete } from '../../core/people/titleComplete.js'
import { titleHeld } from '../../core/people/titleHeld.js'
import type { ProofreadingLocale } from '../types.js'
import { nameSigns } from './nameSigns.js'
import { offices } from './offices.js'
import { rankOrder } from '../../core/rank/rankOrder.js'
import { writtenTimes } from './dates.js'
import { lists } from './lists.js'
import { telling } from './telling.js'
import { weekdays } from './weekdays.js'

/** Chinese. */
export const zh: ProofreadingLocale = {
  checks: [
    nameWithTitle(offices),
    titleHeld(offices),
    titleComplete(offices),
    firstMention(offices),
    slips(offices, nameSigns),
    captionWithoutCredit,
    impossibleDate(writtenTimes),
    weekdayMismatch(weekdays),
    dateAfterIssue(telling),
    rankOrder(lists),
  ],
  code: 'zh',
}
