import { FULL_FORMS } from '../words/fullForms.js'

const FULL = new RegExp(`[${Object.keys(FULL_FORMS).join('')}]`)
const EACH = new RegExp(FULL.source, 'g')

/** The text with the full forms of the characters that dates are written with (週, 禮, 點) in their short ones. */
export const inShortForms = (text: string): string =>
  FULL.test(text) ? text.replace(EACH, (character) => FULL_FORMS[character] ?? character) : text
