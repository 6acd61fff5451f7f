import type { IntakeLocale } from '../types.js'
import { caption, credit } from './credits.js'
import { furniture } from './furniture.js'
import { head } from './heads.js'
import { lead } from './leads.js'
import { name } from './names.js'
import { paragraph } from './paragraphs.js'
import { deskCode, punctuation } from './signs.js'

export const zh: IntakeLocale = {
  caption,
  code: 'zh',
  credit,
  deskCode,
  furniture,
  head,
  lead,
  name,
  paragraph,
  punctuation,
}
