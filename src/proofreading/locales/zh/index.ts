import { dateAfterIssue } from '../../core/dates/dateAfterIssue.js'
import { impossibleDate } from '../../core/dates/impossibleDate.js'
import { staleRelativeDate } from '../../core/dates/staleRelativeDate.js'
import { weekdayMismatch } from '../../core/dates/weekdayMismatch.js'
import { bylineMissing } from '../../core/item/bylineMissing.js'
import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import { firstMention } from '../../core/people/firstMention.js'
import { mentionsMeant } from '../../core/people/meant.js'
import { nameWithTitle } from '../../core/people/nameWithTitle.js'
import { slips } from '../../core/people/slips.js'
import { titleComplete } from '../../core/people/titleComplete.js'
import { titleHeld } from '../../core/people/titleHeld.js'
import type { ProofreadingLanguage } from '../types.js'
import { style } from './style/index.js'
import { nameSigns } from './nameSigns.js'
import { offices } from './offices.js'
import { rankOrder } from '../../core/rank/rankOrder.js'
import { headlineBodyMismatch } from '../../core/item/headlineBodyMismatch.js'
import { bylines } from './bylines.js'
import { writtenTimes } from './dates.js'
import { lists } from './lists.js'
import { nameForms } from './names.js'
import { relativeDays } from './relativeDays.js'
import { telling } from './telling.js'
import { weekdays } from './weekdays.js'

/** Chinese. */
export const zh: ProofreadingLanguage = {
  checks: [
    nameWithTitle(offices),
    titleHeld(offices, nameSigns),
    titleComplete(offices, nameSigns),
    firstMention(offices),
    slips(offices, nameSigns),
    captionWithoutCredit,
    impossibleDate(writtenTimes),
    weekdayMismatch(weekdays),
    dateAfterIssue(telling),
    staleRelativeDate(relativeDays),
    bylineMissing(bylines),
    headlineBodyMismatch(nameForms),
    rankOrder(lists, mentionsMeant(offices, nameSigns)),
  ],
  code: 'zh',
  style,
}
