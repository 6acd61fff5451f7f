import type { PayloadRequest } from 'payload'
import { runInTransaction } from '../databases/runInTransaction.js'
import { refusal } from '../errors.js'
import { toId } from '../host/routeId.js'
import type { ResolvedOptions } from '../options.js'
import { hasRight } from '../rights.js'
import { type ParsedChange, parseChange } from './changeTermInput.js'
import {
  type Person,
  type TermEnd,
  type TermProblem,
  type TermStart,
  applyChange,
} from './core/changeOfTerm.js'
import type { TermChange } from './core/termChange.js'
import { type StoredPerson, loadPeople } from './loadPeople.js'
import { savePeople } from './savePeople.js'
import { findNamesakes, findSecondHolders } from './secondHolders.js'

/**
 * 换届 as one action: posts end on a day, others begin on a day, all in one transaction or nothing. Every official keeps its
 * earlier form in its version history, which is the way back.
 * @param input a ChangeOfTerm, not checked yet
 * @throws Refusal `forbidden`, `bad-input` with every problem in its details, `not-found`, or `locked` when somebody is editing
 * one of the officials
 */
export async function changeTerm(
  input: unknown,
  options: ResolvedOptions,
  req: PayloadRequest,
): Promise<TermChange> {
  if (!hasRight(req.user, 'edit-roster', options)) throw refusal(req, 'forbidden', 'mayNot')
  const change = parseChange(input, req)
  return runInTransaction({ payload: req.payload, req }, async (inside) => {
    const ends = change.ends.map((end) => ({ ...end, official: toId(req, end.official) }))
    const { newPeople, starts } = startsOf(change, req)
    const before = await loadPeople(idsOf(ends, starts), options, inside)
    const { people, problems } = applyChange([...before, ...newPeople], { ends, starts })
    const [first] = problems
    if (first) throw refusal(req, 'bad-input', first.problem, wordsOf(first), { problems })
    const secondHolders = await findSecondHolders(starts, people, options, inside)
    const namesakes = await findNamesakes(newPeople, options, inside)
    const changes = await savePeople(
      { before, isDry: Boolean(change.dryRun), people },
      options,
      inside,
    )
    return { changes, isSaved: !change.dryRun, namesakes, secondHolders }
  })
}

/** Ids of those who are on the roster already; a new person's stands for the name until it is saved. */
const idsOf = (ends: TermEnd[], starts: TermStart[]): StoredPerson['id'][] =>
  [...ends, ...starts].map(({ official }) => official).filter((id) => !isNew(id))

const wordsOf = ({ name, title, values }: TermProblem) => ({ name, title, ...values })

const isNew = (id: number | string): boolean => String(id).startsWith('new:')

function startsOf({ source, starts }: ParsedChange, req: PayloadRequest) {
  const names = [...new Set(starts.flatMap(({ name }) => name ?? []))]
  const newPeople = names.map((name): Person => ({ id: `new:${name}`, name, posts: [] }))
  return {
    newPeople,
    starts: starts.map(({ firstDay, name, official, ...post }): TermStart => ({
      official: name === undefined ? toId(req, official) : `new:${name}`,
      post: { ...post, from: firstDay, source: post.source || source || null, to: null },
    })),
  }
}
