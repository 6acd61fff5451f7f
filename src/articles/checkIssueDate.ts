import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { isDay } from '../host/days.js'
import { translate } from '../translations/index.js'

/**
 * An impossible issue date is refused even in a draft, which Payload does not validate: every date of the story is read from it.
 * @throws ValidationError (400) at the field
 */
export const checkIssueDate: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const { issueDate } = data ?? {}
  if (!issueDate || isDay(String(issueDate))) return data
  const message = translate(req, 'notADay', { value: String(issueDate) })
  throw new ValidationError({
    collection: collection.slug,
    errors: [{ message, path: 'issueDate' }],
    req,
  })
}
