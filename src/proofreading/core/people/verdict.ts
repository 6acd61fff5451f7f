import type { RosterOfficial } from '../../../documents/roster.js'
import type { Desk } from './desk.js'
import { type Office, bare, fitOf, headAndBody, isOf } from './offices.js'
import type { OfficeWords, SpacedWords } from './officeWords.js'
import { answerOnce } from './officialOnDay.js'
import type { Settled, Verdict } from './verdictKinds.js'

type Question = {
  day: string
  desk: Desk
  /** Whether another office printed beside it is held: then no namesake is meant. */
  isChain: () => boolean
  /** Whether the item names the body of an office. */
  isNamed: (office: Office) => boolean
  official: RosterOfficial
  words: OfficeWords
}

/** Whether an official holds a printed office on a day; null when so, or when the roster cannot tell. */
export function verdictOn(printed: string, question: Question): null | Verdict {
  const { day, desk, official } = question
  const { now, verdicts } = desk.onDay(official, day)
  const settled = answerOnce(verdicts, printed, () => settle(printed, now, question))
  if (settled === 'right') return null
  if (settled !== 'open') return settled
  const unlike = now.find((office) => isOtherHead(printed, office, question))
  return unlike ? { kind: 'unlike', office: unlike, printed } : null
}

type OfOfficial = Pick<Question, 'day' | 'desk' | 'official' | 'words'>

/** What the roster alone says, which is the same in every story of a day. */
function settle(
  printed: string,
  now: readonly Office[],
  { day, desk, official, words }: OfOfficial,
): Settled {
  if (words.general.test(printed)) return 'right'
  const others = desk.namedOn(printed, day).filter((office) => office.official !== official)
  if (now.some((office) => isMeant(printed, office, others, words))) return 'right'
  if (words.membership.test(printed) && isAtHead(now, printed, words)) return 'right'
  const changed = modifierOf(printed, now, words)
  if (changed) return changed
  const past = desk
    .officesOf(official)
    .find((office) => !now.includes(office) && fitOf(printed, office, words) !== 'none')
  if (past) return { kind: 'term', office: past, printed }
  if (desk.isForeign(printed)) return 'right'
  return others.length > 0 ? { holders: others, kind: 'other', printed } : 'open'
}

/** Whether a printed office means one that is held, not one of another body that others hold. */
function isMeant(
  printed: string,
  office: Office,
  others: readonly Office[],
  words: OfficeWords,
): boolean {
  const fit = fitOf(printed, office, words)
  if (fit === 'none' || fit === 'exact') return fit === 'exact'
  return others.length === 0 || others.some((other) => other.organization === office.organization)
}

/**
 * Another head of the same body (a bureau has a 局长, no 主任), or the same head of another body; of a party's committee in the
 * body a roster may say nothing.
 */
function isOtherHead(printed: string, office: Office, { isChain, isNamed, words }: Question) {
  const { body, head } = headAndBody(printed, words)
  if (head === '' || words.common.has(head)) return false
  const isSameBody = body === '' ? isNamed(office) : hasBody(body, office.organization, words)
  const isHeldHead = office.atoms.some((atom) => headAndBody(atom, words).head === head)
  if (isHeldHead) return !isSameBody && body.length > 1 && isChain()
  return isSameBody && !words.beside.test(head)
}

const hasBody = (body: string, organization: string, { spaced }: OfficeWords): boolean =>
  spaced ? spaced.isOf(body, organization) : isOf(bodyName(body), organization)

/** A long name of a body without the word for its kind: 卫生健康 of 卫生健康局, which may be a 委. */
const bodyName = (body: string): string => (body.length > 3 ? body.slice(0, -1) : body)

/** Who heads a body is one of its members: 县委副书记 is 县委常委. */
function isAtHead(
  now: readonly Office[],
  membership: string,
  { membership: ending, spaced }: OfficeWords,
): boolean {
  if (spaced) return now.some(({ atoms }) => isOfOne(membership.replace(ending, ''), atoms, spaced))
  const body = membership.slice(0, -2)
  return now.some(({ atoms }) => atoms.some((atom) => atom.startsWith(body) && body.length > 1))
}

const isOfOne = (body: string, atoms: readonly string[], { isOf }: SpacedWords): boolean =>
  body.trim() !== '' && atoms.some((atom) => isOf(body, atom))

/** An office held that differs from the printed one by 副, 常务, 代 and the like alone; in the form most like it. */
function modifierOf(printed: string, now: readonly Office[], words: OfficeWords): null | Verdict {
  const found = now.flatMap((office) =>
    office.atoms
      .filter((right) => isModified(printed, right, words))
      .filter((right) => isOneBody(printed, right, office, words))
      .map((right) => ({ office, right })),
  )
  const unlike = ({ right }: { right: string }) => Math.abs(right.length - printed.length)
  const hasBody = ({ right }: { right: string }) => right.startsWith(printed.slice(0, BODY))
  const alike = found.some(hasBody) ? found.filter(hasBody) : found
  const [nearest] = alike.sort((a, b) => unlike(a) - unlike(b))
  return nearest ? { kind: 'modifier', printed, ...nearest } : null
}

/** So many characters of a title tell its body. */
const BODY = 2

function isModified(printed: string, right: string, words: OfficeWords): boolean {
  const [plain, held] = [bare(printed, words), bare(right, words)]
  if (held === '' || (plain === printed && held === right)) return false
  const [longer, shorter] = printed.length > right.length ? [printed, right] : [right, printed]
  const more = longer.endsWith(shorter) ? longer.slice(0, -shorter.length) : null
  if (more !== null && !words.modifiers.some((word) => more.endsWith(word))) return false
  return held.endsWith(plain) || plain.endsWith(held)
}

/** Whether the printed office without its modifiers means the held one without its own. */
const isOneBody = (printed: string, right: string, office: Office, words: OfficeWords): boolean =>
  fitOf(bare(printed, words), { ...office, atoms: [bare(right, words)] }, words) !== 'none'

/** The word that a printed title lacks, where it is short and not false without it: 常务. */
export const missingWord = (printed: string, right: string, { droppable }: OfficeWords) =>
  droppable.find((word) => right.includes(word) && !printed.includes(word)) ?? null
