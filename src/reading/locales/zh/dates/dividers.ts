import { signSet } from '../../../core/words/characterSet.js'

/** What divides the two ends of a range. */
export const SIGN = '\\s?(?:(?:起|开始)?(?:直|一直)?(?:至(?!今(?!年))|到)|—{1,2}|[-－–―~～])\\s?'
/** What `\s` matches in a pattern. */
export const BLANKS =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
/** What stands first in a sign behind figures, of which the first of 一直 is one. */
export const SIGN_BEGINS = signSet(`起开直至到—-－–―~～${BLANKS}`)
/** The same as a pattern of its own, sticky. */
export const RANGE_SIGN = new RegExp(SIGN, 'y')
/** The characters with which a sign, or 和 in its stead, begins. */
export const DIVIDER_BEGINS = ' 起开直一至到—-－–―~～和与及同'
