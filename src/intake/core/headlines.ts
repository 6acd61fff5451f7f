import type { IntakeLocale } from '../locales/index.js'
import { anyOf, escape, space, squeeze } from './characters.js'
import type { Line } from './lines.js'
import { leavesOpen } from './sentences.js'

/** The named lines over a story. */
export type Head = { headline: null | string; kicker: null | string; subhead: null | string }

const minClause = 3
const minBesideNumber = 4
/** ■ in front of the name of a column. */
const sign = /^[■●◆▲□◇○]+/u
/** A headline is hardly ever longer: two lines that would be are lines of their own. */
const maxHeadline = 34
const maxSloganLine = 7
const clauseEdge = /[\p{Script=Han}“”‘’《》！？]/u

/** Length of a text in characters, quotes left out. */
const lengthOf = (text: string): number => text.replace(/[“”‘’]/g, '').length

/**
 * A headline without stray spaces: a space stays only between two clauses of three characters or more, never beside a
 * digit (save one that opens a long clause), a Latin letter or a bracket.
 */
export function cleanHeadline(raw: string): string {
  const pieces = raw.trim().split(new RegExp(`${space}+`, 'u'))
  let text = pieces[0] ?? ''
  for (const piece of pieces.slice(1)) {
    const isLatin = /[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(piece)
    const left = text.slice(text.lastIndexOf(' ') + 1)
    const isClause =
      lengthOf(left) >= minClause &&
      lengthOf(piece) >= minClause &&
      clauseEdge.test(left.at(-1) ?? '') &&
      (clauseEdge.test(piece[0] ?? '') || opensWithNumber(left, piece))
    text += (isLatin || isClause ? ' ' : '') + piece
  }
  return text
}

/** 9个项目现场签约, 2023年…: a clause of its own that opens with a number, not the number of what stands before it. */
const opensWithNumber = (left: string, piece: string): boolean =>
  /^[\d０-９]{4}年/.test(piece) ||
  (lengthOf(left) >= minBesideNumber &&
    lengthOf(piece) >= minBesideNumber &&
    /^[\d０-９]+\p{Script=Han}{2}/u.test(piece))

/** Tells whether a head line goes on in the next, by its last and the next one's first words. */
function runsOn(above: string, below: string, locale: IntakeLocale): boolean {
  const { openEndings, openOpenings, subheadOpenings } = locale.head
  if (subheadOpenings.some((word) => below.startsWith(word))) return false
  return (
    leavesOpen(above, locale) ||
    above.endsWith('，') ||
    openEndings.some((word) => above.endsWith(word)) ||
    openOpenings.some((word) => below.startsWith(word))
  )
}

/** Tells whether two head lines without an empty line between them are lines of their own. */
function standsApart(above: string, below: string, locale: IntakeLocale): boolean {
  const { kickerEndings, subheadOpenings } = locale.head
  if (subheadOpenings.some((word) => below.startsWith(word))) return true
  if (kickerEndings.some((word) => squeeze(above).endsWith(word))) return true
  if (squeeze(above + below).length > maxHeadline) return true
  if (isQuotation(above) || namesColumn(squeeze(above), locale)) return true
  const isSlogan = hasClauses(above)
  const isWhole = isSlogan || isComplete(squeeze(above), locale)
  if (isWhole && (isDeck(squeeze(below), locale) || tellsOfItself(squeeze(below), locale)))
    return true
  if (hasClauses(below)) return !isSlogan && endsInDeed(squeeze(above), locale)
  return isSlogan && isUnderSlogan(squeeze(above), squeeze(below), locale)
}

/** A line that tells what was done, or is longer than the slogan over it. */
const isUnderSlogan = (above: string, below: string, { head }: IntakeLocale): boolean =>
  head.deeds.some((word) => below.endsWith(word)) || below.length > above.length * 1.2

const hasClauses = (text: string): boolean => cleanHeadline(text).includes(' ')

/** “您先把电话给我”: what somebody said is a headline by itself. */
const isQuotation = (text: string): boolean => /^“[^“”]{6,}”$/u.test(squeeze(text))

/** 省调研组来我市调研: a line that tells what was done, over one in several clauses. */
const endsInDeed = (text: string, { head }: IntakeLocale): boolean =>
  text.length >= minComplete * 2 && head.deeds.some((word) => text.endsWith(word))

const minComplete = 5
const somebody = '\\p{Script=Han}{2,4}?'

/** Whether a line needs nothing behind it: it ends neither in an office nor in a verb that wants an object. */
const isComplete = (text: string, { head }: IntakeLocale): boolean =>
  lengthOf(text) >= minComplete && !head.wantMore.some((word) => text.endsWith(word))

/** 乡村短波: what the paper calls the column that a story stands in. */
const namesColumn = (text: string, locale: IntakeLocale): boolean =>
  ownClauses(locale).column.test(text.replace(sign, ''))

const isDeck = (text: string, locale: IntakeLocale): boolean => ownClauses(locale).deck.test(text)

/** Whether a line says by itself who does something: 全县召开…, 某某督导…. */
function tellsOfItself(text: string, locale: IntakeLocale): boolean {
  const { actor, goer, name } = ownClauses(locale)
  if (actor.test(text)) return true
  const who = (name.exec(text) ?? goer.exec(text))?.[1]
  return who !== undefined && !locale.head.manners.some((word) => who.includes(word))
}

/** How a line tells who does something: a body, somebody who goes somewhere to do it, somebody by name; and of which kind or column a story is. */
type OwnClauses = { actor: RegExp; column: RegExp; deck: RegExp; goer: RegExp; name: RegExp }

const clauses = new Map<string, OwnClauses>()

function ownClauses({ code, head }: IntakeLocale): OwnClauses {
  const known = clauses.get(code)
  if (known) return known
  const made = {
    actor: new RegExp(`^(?:${head.actors.join('|')})[^，。；]*?(?:${anyOf(head.deeds)})`, 'u'),
    column: new RegExp(`^(?:${head.columns})$`, 'u'),
    deck: new RegExp(`^(?:${head.decks})$`, 'u'),
    goer: new RegExp(
      `^(${somebody})(?:${anyOf(head.goings)})[^，。；]{2,}?(?:${anyOf(head.deeds)})`,
      'u',
    ),
    name: new RegExp(`^(${somebody})(?:${anyOf(head.doings)})[^，。；]{4,}`, 'u'),
  }
  clauses.set(code, made)
  return made
}

function joinLines(above: string, below: string): string {
  const [a, b] = [squeeze(above), squeeze(below)]
  const isPair = a.length === b.length && a.length <= maxSloganLine && a === above && b === below
  return above + (isPair ? ' ' : '') + below
}

/** Puts head lines together that are one line of the head. */
function joinHeadLines(lines: readonly Line[], locale: IntakeLocale): string[] {
  const heads: string[] = []
  for (const { blanksBefore, text } of lines) {
    const above = heads.at(-1)
    const isOne =
      above !== undefined &&
      (runsOn(above, text, locale) || (blanksBefore === 0 && !standsApart(above, text, locale)))
    if (isOne) heads[heads.length - 1] = joinLines(above, text)
    else heads.push(text)
  }
  return heads.map(cleanHeadline)
}

/** Names the lines over a story: kicker, headline, subhead. */
export function readHead(lines: readonly Line[], locale: IntakeLocale): Head {
  const heads = joinHeadLines(lines, locale)
  const [first = null, second = null, ...rest] = heads
  if (heads.length <= 1) return { headline: first, kicker: null, subhead: null }
  const leadsOn = new RegExp(`(?:${locale.head.kickerEndings.map(escape).join('|')})$`, 'u')
  const isKicker = leadsOn.test(first ?? '') || namesColumn(squeeze(first ?? ''), locale)
  if (heads.length === 2 && !isKicker) return { headline: first, kicker: null, subhead: second }
  return { headline: second, kicker: first, subhead: rest.join(' ') || null }
}
