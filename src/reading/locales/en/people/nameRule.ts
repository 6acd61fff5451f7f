import { type TitleSource } from '../../../../documents/item.js'
import { type Token } from '../text/tokens.js'
import { PLACE_WORDS } from '../words/names.js'
import { type SplitRow } from './splitRow.js'

/** A row in its text, for rules that ask what stands around it. */
export type PlacedRow = SplitRow & {
  text: string
  tokens: readonly Token[]
  /** The token before the row. */
  before: Token | undefined
  /** The token behind the row. */
  behind: Token | undefined
}

/** What a rule has to say of a row that names a person. */
export type Naming = { positions?: string[]; title: null | string; titleSource: null | TitleSource }

/** One way in which a text introduces somebody. */
export type NameRule = {
  /** One line on what it finds. */
  describe: string
  id: string
  read: (row: PlacedRow) => Naming | null
}

/** A name without a title. */
export const untitled: Naming = { title: null, titleSource: null }

/** The Larkin Fund, the Moor house. */
export const isBehindArticle = ({ before }: PlacedRow): boolean => before?.lower === 'the'

/** In Cedar Falls, near Dunmore. */
export const isPlaced = ({ before }: PlacedRow): boolean => PLACE_WORDS.has(before?.lower ?? '')
