import type { Mention } from '../../../documents/item.js'
import type { Finding } from '../check.js'
import { answeredOnce } from '../answeredOnce.js'
import { stringAt } from '../strings.js'
import { allSlips } from './allSlips.js'
import type { NameSigns } from './nameSigns.js'
import type { OfficeWords } from './officeWords.js'
import type { PeopleCheck, Titled } from './peopleCheck.js'
import { usesAt } from './readUse.js'
import type { Slip } from './slip.js'
import { titleBefore } from './titleBefore.js'

const NOBODY: readonly Titled[] = []

/** The titled mentions whose name is misspelt, as those who are meant: their titles may be wrong as well. */
export const titledBySlips = answeredOnce(
  (check: PeopleCheck, signs: NameSigns): readonly Titled[] => {
    const slips = allSlips(check, signs)
    return slips.length === 0 ? NOBODY : slips.flatMap((slip) => titledOf(slip, check))
  },
)

function titledOf(slip: Slip, check: PeopleCheck): Titled[] {
  const { known, span } = slip
  const { dayIn, desk, titled, words } = check
  const found = titled.find(
    ({ mention }) => mention.where === span.where && mention.start === span.start,
  )
  const printed = found?.mention ?? unread(slip, check)
  if (!printed) return []
  const mention = { ...printed, ...span, name: known, official: null }
  return [{ mention, use: usesAt(desk, words)(mention, found?.use.day ?? dayIn(span.where)) }]
}

/** A mention that the slip has kept the reading from seeing, with the title in front of it; null where none stands there. */
function unread({ known, span }: Slip, check: PeopleCheck): Mention | null {
  const text = stringAt(check.item, span.where)
  const before = titleBefore(text, span.start, check.desk.endsAt(text, span.start), check)
  if (!before) return null
  const title = withModifier(before.title, text.slice(0, span.start), check.words)
  const { isBefore, isInTitle } = check.desk.former
  if (isInTitle(title) || isBefore(text, span.start - title.length)) return null
  return {
    ...span,
    name: known,
    official: null,
    positions: [],
    rule: 'name-slip',
    title,
    titleSource: 'explicit',
  }
}

/** 常务副县长 where the desk knows the 副县长 of that name alone. */
function withModifier(title: string, before: string, { modifiers }: OfficeWords): string {
  const front = before.slice(0, -title.length)
  return `${modifiers.find((word) => front.endsWith(word)) ?? ''}${title}`
}

/** A finding about title and name told of the title alone, since the name has a finding of its own; null where it is about the name. */
export function ofTitleAlone(finding: Finding, { mention }: Titled): Finding | null {
  const { span, suggestion } = finding
  if (!span || span.start >= mention.start || finding.code === 'name-near-miss') return null
  const isWithName = suggestion !== null && suggestion.endsWith(mention.name)
  return {
    ...finding,
    span: { ...span, end: mention.start },
    suggestion: isWithName ? suggestion.slice(0, -mention.name.length) : null,
  }
}
