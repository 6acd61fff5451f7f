import { isHeldOn } from '../../../documents/heldOn.js'
import type { Office } from './offices.js'

/** Those of some offices that are held on a day, YYYY-MM-DD. */
export const heldOn = (offices: readonly Office[], day: string): readonly Office[] =>
  offices.every(({ post }) => isHeldOn(post, day))
    ? offices
    : offices.filter(({ post }) => isHeldOn(post, day))
