import type {
  CollectionBeforeValidateHook,
  NumberFieldSingleValidation,
  TextFieldSingleValidation,
} from 'payload'
import type { RosterPost } from '../documents/roster.js'
import { refusal } from '../errors.js'
import { isDay } from '../host/days.js'
import { translate } from '../translations/index.js'
import { tidyOfficial } from './core/tidyOfficial.js'

/** A year, a month or a day that exists: YYYY, YYYY-MM or YYYY-MM-DD (Popolo dates). */
export const partialDate: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  if (/^\d{4}(-\d{2}){0,2}$/.test(value) && isDay(`${value}-01-01`.slice(0, 10))) return true
  return translate(req, 'notAPartialDate', { value })
}

/** A place in the printed order: a whole number, 0 or more; empty where the paper has none for the post. */
export const wholeRank: NumberFieldSingleValidation = (value, { req }) => {
  if (value === null || value === undefined) return true
  if (Number.isSafeInteger(value) && value >= 0) return true
  return translate(req, 'notARank', { value })
}

/** Takes away the blanks around words, empty words, and forms and names that stand twice. */
export const tidyWords: CollectionBeforeValidateHook = ({ data }) => data && tidyOfficial(data)

/**
 * A post cannot end before it begins.
 * @throws Refusal `bad-input` (400) that names the post
 */
export const postsInOrder: CollectionBeforeValidateHook = ({ data, req }) => {
  const posts = (data?.posts ?? []) as RosterPost[]
  const wrong = posts.find(({ from, to }) => from && to && to < from.slice(0, to.length))
  if (wrong)
    throw refusal(req, 'bad-input', 'postEndsBeforeItBegins', {
      from: wrong.from ?? '',
      title: wrong.title,
      to: wrong.to ?? '',
    })
  return data
}
