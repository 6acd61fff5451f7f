import { dateAfterIssue } from '../../core/dates/dateAfterIssue.js'
import { impossibleDate } from '../../core/dates/impossibleDate.js'
import { staleRelativeDate } from '../../core/dates/staleRelativeDate.js'
import { weekdayMismatch } from '../../core/dates/weekdayMismatch.js'
import { bylineMissing } from '../../core/item/bylineMissing.js'
import { captionWithoutCredit } from '../../core/item/captionWithoutCredit.js'
import { headlineBodyMismatch } from '../../core/item/headlineBodyMismatch.js'
import { firstMention } from '../../core/people/firstMention.js'
import { nameWithTitle } from '../../core/people/nameWithTitle.js'
import { titleComplete } from '../../core/people/titleComplete.js'
import { titleHeld } from '../../core/people/titleHeld.js'
import { rankOrder } from '../../core/rank/rankOrder.js'
import type { ProofreadingLanguage } from '../types.js'
import { style } from './style/index.js'
import { bylines } from './bylines.js'
import { writtenTimes } from './dates.js'
import { lists } from './lists.js'
import { nameForms } from './names.js'
import { offices } from './people/offices.js'
import { loneSurnames } from './people/loneSurnames.js'
import { sharedSurnames } from './people/sharedSurnames.js'
import { relativeDays } from './relativeDays.js'
import { telling } from './telling.js'
import { weekdays } from './weekdays.js'

/** English. */
export const en: ProofreadingLanguage = {
  checks: [
    nameWithTitle(offices),
    titleHeld(offices),
    titleComplete(offices),
    firstMention(offices),
    loneSurnames,
    sharedSurnames,
    impossibleDate(writtenTimes),
    weekdayMismatch(weekdays),
    dateAfterIssue(telling),
    staleRelativeDate(relativeDays),
    captionWithoutCredit,
    bylineMissing(bylines),
    headlineBodyMismatch(nameForms),
    rankOrder(lists),
  ],
  code: 'en',
  style,
}
