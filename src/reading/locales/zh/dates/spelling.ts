import { signSet } from '../../../core/words/characterSet.js'
import { FULL_FORMS } from '../words/fullForms.js'

const FULL = signSet(Object.keys(FULL_FORMS).join(''))
const EACH = new RegExp(`[${Object.keys(FULL_FORMS).join('')}]`, 'g')

/** The text with the full forms of the characters that dates are written with (週, 禮, 點) in their short ones. */
export const inShortForms = (text: string): string =>
  FULL.isIn(text) ? text.replace(EACH, (character) => FULL_FORMS[character] ?? character) : text
