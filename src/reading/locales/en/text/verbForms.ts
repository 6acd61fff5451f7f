import { NO_PAST, PAST } from '../words/verbs.js'
import { type Token } from './tokens.js'

/** Opened, voted: in -ed and no noun. */
export const isInEd = ({ lower }: Token): boolean =>
  lower.length > 3 && lower.endsWith('ed') && !NO_PAST.has(lower)

/** A small word in the form of the past. */
export const isPast = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.isCapital && (PAST.has(token.lower) || isInEd(token))
