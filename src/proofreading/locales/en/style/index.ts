import type { StyleRule } from '../../../../documents/proofreading.js'
import { doubledWords, marks } from './marks.js'
import { misspellings } from './misspellings.js'
import { wordings } from './wordings.js'

/** House style in English: docs/house-style-rules.md lists it. */
export const style: readonly StyleRule[] = [...wordings, ...misspellings, ...doubledWords, ...marks]
