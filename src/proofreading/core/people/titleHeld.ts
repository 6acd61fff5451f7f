import type { Mention } from '../../../documents/item.js'
import type { RosterOfficial } from '../../../documents/roster.js'
import type { Check, Finding, ReadItem } from '../check.js'
import { say } from '../say.js'
import { stringAt } from '../strings.js'
import * as sentences from '../sentences/people.js'
import { isClose, nearest } from './nearest.js'
import { type Office, fitOf, spelled } from './offices.js'
import type { NameSigns } from './nameSigns.js'
import type { OfficeWords } from './officeWords.js'
import { type PeopleCheck, type Titled, overPeople } from './peopleCheck.js'
import { withTitle } from './places.js'
import { listed, namesOf, saidTitle } from './printedTitle.js'
import { suggestTitle } from './suggestTitle.js'
import { SILENT } from './titleUse.js'
import { ofTitleAlone, titledBySlips } from './titledBySlip.js'
import { isSettled, missingWord, verdictOn } from './verdict.js'
import type { Verdict } from './verdictKinds.js'

/**
 * A title beside a name of the roster that its bearer does not hold on the day of the story.
 * @param signs those by which misspelt names are known, whose titles are looked at as well
 */
export const titleHeld = (words: OfficeWords, signs?: NameSigns): Check => ({
  codes: ['title-not-held', 'title-incomplete', 'name-near-miss'],
  describe: 'A title that the official does not hold on the day of the story',
  find: overPeople(words, (check) => {
    const found: Finding[] = []
    for (const titled of check.titled) {
      if (titled.use.silent & SILENT.held) continue
      const finding = judge(titled, check)
      if (finding) found.push(finding)
    }
    for (const titled of signs ? titledBySlips(check, signs) : []) {
      const finding = judge(titled, check)
      const own = finding && ofTitleAlone(finding, titled)
      if (own) found.push(own)
    }
    return found
  }),
  id: 'title-held',
})

/** Of namesakes none may hold it: else the one who does is meant. */
function judge(titled: Titled, check: PeopleCheck): Finding | null {
  // 邻区副区长甲、乙: to whom a title of another place is carried need not have it.
  if (titled.mention.titleSource === 'list' && isOfOthers(titled, check)) return null
  let wrong: { official: RosterOfficial; verdict: Verdict } | null = null
  const { use } = titled
  for (const official of use.holders) {
    const verdict = firstWrong(titled, official, check)
    if (!verdict || isHeldThen(titled, official, check)) return null
    wrong ??= { official, verdict }
  }
  return wrong && report(titled, wrong.official, wrong.verdict, check)
}

/** Whether a title is of another place than all posts of those who bear the name. */
function isOfOthers({ use: { holders, offices } }: Titled, { desk, words }: PeopleCheck): boolean {
  const placeOf = ({ organization }: Office) =>
    (words.place.exec(organization)?.[0] ?? '').slice(-SHORTEST_PLACE)
  const own = new Set(holders.flatMap((official) => desk.officesOf(official).map(placeOf)))
  const isOther = (office: Office) => placeOf(office) !== '' && !own.has(placeOf(office))
  return offices.every(
    (office) =>
      !words.general.test(office) && (desk.isForeign(office) || desk.named(office).every(isOther)),
  )
}

/** So many characters of a place's name tell it from others. */
const SHORTEST_PLACE = 2

/** 3月20日，副县长某某某离任: a title that is held on the day of its own sentence, though no more on that of the story. */
function isHeldThen({ mention, use }: Titled, official: RosterOfficial, check: PeopleCheck) {
  const day = dayOfSentence(mention, check.item)
  if (day === null || day === use.day) return false
  return firstWrong({ mention, use: { ...use, day, silent: 0 } }, official, check) === null
}

/** The last day named in the sentence in front of a mention; null where none is. */
function dayOfSentence({ start, where }: Mention, { dates, ...item }: ReadItem): null | string {
  const text = stringAt(item, where).slice(0, start)
  const from = Math.max(text.lastIndexOf('。'), text.lastIndexOf('；')) + 1
  const last = dates.findLast(
    (date) =>
      date.where === where && date.start >= from && date.end <= start && date.tier === 'core',
  )
  return last?.from && last.from === last.to ? last.from : null
}

/** Whether the roster alone says that an official holds what is printed: then it is right in every story. */
function isSurelyHeld(
  { mention, use: { day, offices } }: Titled,
  official: RosterOfficial,
  { desk, words }: PeopleCheck,
): boolean {
  const { now } = desk.onDay(official, day)
  const printedAsForm = spelled(mention.title ?? '', words)
  if (now.some(({ forms }) => forms.includes(printedAsForm))) return true
  // Of somebody listed among the leaders only, the roster does not know the posts.
  if (now.length > 0 && now.every(({ forms }) => forms.every((form) => words.general.test(form))))
    return true
  return offices.every((printed) => isSettled(printed, { day, desk, official, words }))
}

function firstWrong(titled: Titled, official: RosterOfficial, check: PeopleCheck): null | Verdict {
  const { day, offices } = titled.use
  const { desk, isNamed, words } = check
  if (isSurelyHeld(titled, official, check)) {
    titled.use.silent |= SILENT.held
    return null
  }
  const { now } = desk.onDay(official, day)
  const isHeld = (printed: string) => now.some((office) => fitOf(printed, office, words) !== 'none')
  const isChain = () => offices.length > 1 && offices.some(isHeld)
  for (const printed of offices) {
    const verdict = verdictOn(printed, { day, desk, isChain, isNamed, official, words })
    if (verdict) return verdict
  }
  return null
}

function report(
  { mention, use: { day } }: Titled,
  official: RosterOfficial,
  verdict: Verdict,
  { desk, item, words }: PeopleCheck,
): Finding {
  const span = withTitle(item, mention)
  const { now } = desk.onDay(official, day)
  const suggestion = suggestTitle(mention, span, verdict, now, words)
  const about = { day, name: mention.name, title: saidTitle(mention, verdict.printed, words) }
  const severity = words.membership.test(verdict.printed) ? 'warning' : 'error'
  const finding = { code: 'title-not-held', severity, span, suggestion } as const
  if (verdict.kind === 'modifier') return short(finding, verdict, about, words)
  if (verdict.kind === 'unlike') {
    const right = verdict.office.printed[0] ?? ''
    return { ...finding, messages: say(sentences.notHeldModifier, { ...about, right }) }
  }
  if (verdict.kind === 'term')
    return { ...finding, messages: say(sentences.notHeldTerm, { ...about, term: termOf(verdict) }) }
  const another = meantAnother(mention, verdict, about, words)
  return another ?? { ...finding, messages: other(verdict, about, words) }
}

type About = { day: string; name: string; title: string }

function short(
  finding: Omit<Finding, 'messages'>,
  verdict: Verdict & { kind: 'modifier' },
  about: About,
  words: OfficeWords,
): Finding {
  const { printed } = verdict
  const word = missingWord(printed, verdict.right, words)
  const right = words.spaced ? (verdict.office.printed[0] ?? '') : verdict.right
  if (word === null)
    return { ...finding, messages: say(sentences.notHeldModifier, { ...about, right }) }
  const messages = say(sentences.incompleteWord, { ...about, right, word })
  return { ...finding, code: 'title-incomplete', messages }
}

const other = ({ holders }: Verdict & { kind: 'other' }, about: About, words: OfficeWords) =>
  say(sentences.notHeldOther, { ...about, holders: listed(holders, words) })

/** The holder of the printed office bears nearly the same name: the name is wrong, not the title. */
function meantAnother(
  { end, name, start, where }: Mention,
  { holders }: Verdict & { kind: 'other' },
  about: About,
  words: OfficeWords,
): Finding | null {
  const near = nearest(name, holders, ({ official }) => namesOf(official), words)
  const [one] = near.filter((found) => isClose(found, holders.length))
  if (!one) return null
  const values = { ...about, how: sentences.nearnesses[one.how], known: one.known }
  return {
    code: 'name-near-miss',
    messages: say(sentences.nearOther, values),
    severity: 'error',
    span: { end, start, where },
    suggestion: near.length === 1 ? one.known : null,
  }
}

function termOf({ office: { post } }: Verdict & { kind: 'term' }) {
  return say(sentences.term, { from: post.from ?? sentences.open, to: post.to ?? sentences.open })
}
