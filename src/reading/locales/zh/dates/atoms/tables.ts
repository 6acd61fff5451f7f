import { signSet } from '../../../../core/words/characterSet.js'
import { COUNTED_BEGINS } from '../away.js'
import { BOUND_BEGINS } from '../bounds.js'
import { HOUR_BEGINS, partsOfDay } from '../clockTimes.js'
import { DIVIDER_BEGINS } from '../dividers.js'
import { followingTable } from '../followingTable.js'
import { FIGURES } from '../numbers.js'
import { type Atom } from './atom.js'
import { edgeAtoms } from './edges.js'
import { dayAtoms, monthAtoms, rangeEndAtoms } from './months.js'
import { bareAtoms, monthAtRangeEnd, numericAtoms } from './numeric.js'
import { relativeDayAtoms } from './relativeDays.js'
import { stepAtoms } from './steps.js'
import { weekAtoms, weekdayBeside, weekdayEnd } from './weeks.js'
import { yearAtoms } from './years.js'

/** The atoms that can begin with a UTF-16 unit in front of another. */
export type AtomTable = (first: number, second: number) => readonly Atom[]

function tableOf(atoms: readonly Atom[]): AtomTable {
  const { hasUnit } = signSet(atoms.map(({ begins }) => begins).join(''))
  const table = followingTable(
    atoms.flatMap((atom) =>
      [...new Set(atom.begins)].map((first) => ({ first, follows: atom.then, what: atom })),
    ),
  )
  return (first, second) => (hasUnit(first) ? table(first, second) : NONE)
}

const NONE: readonly Atom[] = []

/** In the order they are tried at each place. */
const ATOMS: readonly Atom[] = [
  ...numericAtoms,
  ...yearAtoms,
  ...stepAtoms,
  ...monthAtoms,
  ...edgeAtoms,
  ...dayAtoms,
  ...relativeDayAtoms,
  ...weekAtoms,
]
const OPENING = ATOMS.filter(({ opens }) => opens)
/** What may stand first. */
export const anywhere = tableOf(OPENING)
/** What may stand first where the text holds nothing but figures. */
export const bareText = tableOf([...OPENING, ...bareAtoms, ...rangeEndAtoms])
/** What may stand first behind the sign of a range. */
export const atRangeEnd = tableOf([...OPENING, ...rangeEndAtoms, monthAtRangeEnd, weekdayEnd])
const FURTHER = ATOMS.filter(({ follows }) => follows)
/** What may stand behind another. */
export const further = tableOf(FURTHER)

/** The characters with which a point can begin. */
export const POINT_BEGINS = [
  ...OPENING.map(({ begins }) => begins),
  ...partsOfDay.map(({ begins }) => begins),
  FIGURES,
  '半过再',
].join('')

/** What must stand second in a point that begins with no figure, by its first character. */
export const POINT_SECONDS: Readonly<Record<string, string>> = secondsByFirst([
  ...OPENING,
  ...partsOfDay,
  { begins: '第过', then: FIGURES },
  { begins: '过', then: COUNTED_BEGINS },
  { begins: '再', then: '过' },
])

function secondsByFirst(openings: readonly Pick<Atom, 'begins' | 'then'>[]) {
  const seconds: Record<string, string> = {}
  for (const { begins, then = '' } of openings) {
    for (const first of new Set(begins)) seconds[first] = (seconds[first] ?? '') + then
  }
  return seconds
}

/** They open what repeats a day, and are something else in front of most characters. */
const BESIDE = signSet('（(，,')
const BESIDE_SECONDS = signSet(weekdayBeside.then ?? '')
/** The characters with which begins whatever may belong to a point that ends in front of them. */
const GOES_ON = signSet(
  [
    ...FURTHER.map(({ begins }) => begins.replace(/[（(，,]/g, '')),
    HOUR_BEGINS.units,
    DIVIDER_BEGINS,
    BOUND_BEGINS,
    FIGURES,
    ' 的第',
  ].join(''),
)

/** Whether what stands at `at` may belong to a point that ends there. */
export function mayGoOn(text: string, at: number): boolean {
  if (at >= text.length) return false
  const unit = text.charCodeAt(at)
  return GOES_ON.hasUnit(unit) || (BESIDE.hasUnit(unit) && BESIDE_SECONDS.hasAt(text, at + 1))
}
