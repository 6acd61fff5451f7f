import { isHeldOn } from '../../../documents/heldOn.js'
import { type PlainPost } from '../roster/plainPosts.js'

/** A body's name is hardly shorter, in UTF-16 units. */
const LEAST_BODY = 3

/**
 * The office that a bare head stands for, where the roster says so: 泓田电子董事长 for 董事长, if the desk prints its holder's post
 * in both ways. A head that only lacks its place stays as it is: 县长.
 * @param office as it is printed
 * @param posts of the official who is meant
 * @param on the day on which it is held, YYYY-MM-DD
 * @param place what the name of a place ends with
 */
export function fullOffice(
  office: string,
  posts: readonly PlainPost[],
  on: string,
  place: RegExp,
): string {
  const fuller = (form: string) => isFuller(form, office, place)
  const forms = posts
    .filter((plain) => plain.forms.includes(office) && isHeldOn(plain.post, on))
    .flatMap((plain) => plain.forms.filter(fuller))
  return forms.reduce((best, form) => (form.length < best.length ? form : best), forms[0] ?? office)
}

function isFuller(form: string, office: string, place: RegExp): boolean {
  if (form.length - office.length < LEAST_BODY || !form.endsWith(office)) return false
  const body = form.slice(0, -office.length)
  return !body.includes('、') && !place.test(body)
}
