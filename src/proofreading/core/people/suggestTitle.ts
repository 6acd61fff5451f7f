import type { Mention, Span } from '../../../documents/item.js'
import type { Office } from './offices.js'
import type { OfficeWords } from './officeWords.js'
import { rightForm } from './printedTitle.js'
import type { Verdict } from './verdictKinds.js'

/**
 * What to print in place of a title and a name: the title held on the day, as long as the printed one. Null for a title that a list
 * carries, which stands beside another name, and for somebody who holds no post.
 * @param span of the title with the name
 * @param now offices held on the day
 */
export function suggestTitle(
  { end, name, start, title }: Mention,
  span: Span,
  verdict: Verdict,
  now: readonly Office[],
  words: OfficeWords,
): null | string {
  const isBeside = span.start < start || span.end > end
  if (title === null || !isBeside) return null
  if (words.spaced) return spacedTitle({ name, title }, verdict, now, words)
  const right =
    verdict.kind === 'modifier'
      ? title.replace(lastShared(title, verdict.printed), asLong(verdict, title))
      : rightForm(now, words, title)
  if (right === null) return null
  return span.start < start ? `${right}${name}` : `${name}${right}`
}

function spacedTitle(
  { name, title }: { name: string; title: string },
  verdict: Verdict,
  now: readonly Office[],
  words: OfficeWords,
): null | string {
  const right =
    verdict.kind === 'modifier' ? verdict.office.printed[0] : rightForm(now, words, title)
  return right ? `${right}${words.spaced?.gap ?? ''}${name}` : null
}

/** How much of an office with its body stands in the printed title: 副主任 of 县人大常委会副主任. */
function lastShared(title: string, office: string): string {
  let shared = office
  while (shared.length > 1 && !title.includes(shared)) shared = shared.slice(1)
  return shared
}

/** The right office without the part of the body that the printed title leaves out. */
function asLong({ printed, right }: Verdict & { kind: 'modifier' }, title: string): string {
  const left = printed.slice(0, printed.length - lastShared(title, printed).length)
  return right.startsWith(left) ? right.slice(left.length) : right
}
