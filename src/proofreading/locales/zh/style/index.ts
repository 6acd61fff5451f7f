import type { StyleRule } from '../../../../documents/proofreading.js'
import { bodies } from './bodies.js'
import { fractions } from './fractions.js'
import { halfWidth } from './halfWidth.js'
import { leaders } from './leaders.js'
import { lists } from './lists.js'
import { marks } from './marks.js'
import { misspellings } from './misspellings/index.js'
import { numbers } from './numbers.js'
import { places } from './places.js'
import { privacy } from './privacy.js'
import { repeated } from './repeated.js'
import { units } from './units.js'
import { wordings } from './wordings.js'

/** House style in Chinese: docs/house-style-rules.md lists it. */
export const style: readonly StyleRule[] = [
  ...leaders,
  ...bodies,
  ...places,
  ...wordings,
  ...privacy,
  ...misspellings,
  ...repeated,
  ...halfWidth,
  ...marks,
  ...lists,
  ...numbers,
  ...fractions,
  ...units,
]
