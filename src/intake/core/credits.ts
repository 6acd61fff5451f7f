import type { IntakeLocale } from '../locales/index.js'
import { anyOf, escape, squeeze } from './characters.js'
import type { Line } from './lines.js'
import { spaceNames } from './names.js'

/** A line of roles and names, found at `first` and ending at `last` (indices of lines). */
export type Credit = {
  first: number
  last: number
  /** The credit as printed, single spaces. */
  text: string
  /** Ends with a verb such as 摄 or 文/图. */
  withVerb: boolean
}

const maxLength = 48
const maxLines = 3

type Grammar = {
  column: RegExp
  desk: RegExp
  glued: RegExp
  marker: RegExp
  name: RegExp
  nameAndVerb: RegExp
  nameless: RegExp
  role: RegExp
  roleAndName: RegExp
  verb: RegExp
  verbAndName: RegExp
}

const grammars = new Map<string, Grammar>()

function grammarOf(locale: IntakeLocale): Grammar {
  const known = grammars.get(locale.code)
  if (known) return known
  const { credit } = locale
  const [role, verb] = [anyOf(credit.roles), anyOf(credit.verbs)]
  const name = `\\p{Script=Han}{2,${locale.name.maxLength}}|\\p{Script=Han}[\\p{Script=Han}·]{1,16}·\\p{Script=Han}+`
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'u')
  const made = {
    column: whole(locale.head.columns),
    desk: whole(credit.desk),
    glued: whole(`(?:(?:${role})[：:]?)?(?:${name})(?:${anyOf(credit.gluedVerbs)})`),
    marker: new RegExp(`^[${escape(credit.markers)}]+`, 'u'),
    name: whole(`(?:${name})(?:、(?:${name}))*`),
    nameAndVerb: whole(`(?:${name})[/／](?:${verb})`),
    nameless: whole(credit.nameless.join('|')),
    role: whole(`(?:${role})[：:]?`),
    roleAndName: whole(`(?:${role})[：:]?(?:${name})`),
    verb: whole(`(?:${verb})`),
    verbAndName: whole(`(?:${verb})[/／：:](?:${name})`),
  }
  grammars.set(locale.code, made)
  return made
}

/** A credit that names nobody: of an agency's picture, or of the paper's own desk behind a marker. */
function withoutName(text: string, { desk, marker, nameless }: Grammar) {
  const bare = squeeze(text)
  if (nameless.test(bare)) return { withVerb: true }
  const own = bare.replace(marker, '')
  return own !== bare && desk.test(own) ? { withVerb: false } : null
}

/** ■ 短讯 names a column; a dot is of a foreign name. */
const namesColumn = (text: string, { column }: Grammar): boolean =>
  !text.includes('·') && column.test(text)

/** Reads spaced text as a credit; tells whether it ends with a verb, or null when it is none. */
function parse(text: string, locale: IntakeLocale): null | { withVerb: boolean } {
  const grammar = grammarOf(locale)
  const isMarked = grammar.marker.test(text)
  const signed = withoutName(text, grammar)
  if (signed) return signed
  const bare = text.replace(grammar.marker, '').replace(/^\s*[（(](.*)[）)]$/u, '$1')
  if (namesColumn(squeeze(bare), grammar)) return null
  const tokens = bare.trim().split(' ')
  const is = (kind: keyof Grammar, token = '') => grammar[kind].test(token)
  const leads = is('verbAndName', tokens[0]) || isVerbFirst(tokens, grammar)
  const withVerb =
    leads || (['verb', 'glued', 'nameAndVerb'] as const).some((kind) => is(kind, tokens.at(-1)))
  if (!isMadeOfParts(tokens, withVerb || isMarked, grammar)) return null
  if (isMarked || leads) return { withVerb }
  const opensWithRole = is('role', tokens[0])
  const isCredit = withVerb
    ? opensWithRole || is('roleAndName', tokens[0]) || tokens.length <= 4
    : opensWithRole && tokens.length > 1
  return isCredit ? { withVerb } : null
}

/** Whether roles, names and verbs are all that is there, somebody's name among them. */
function isMadeOfParts(tokens: readonly string[], glues: boolean, grammar: Grammar): boolean {
  const kinds = ['role', 'name', 'verb', 'nameAndVerb', 'verbAndName'] as const
  const glued = ['roleAndName', 'glued'] as const
  const isOf = (some: readonly (keyof Grammar)[], token: string) =>
    some.some((kind) => grammar[kind].test(token))
  return (
    tokens.some((token) => !isOf(['role', 'verb'], token)) &&
    tokens.every((token) => isOf(kinds, token) || (glues && isOf(glued, token)))
  )
}

/** 摄影 甲某某: a verb of two characters or more in front of a name and nothing else. */
const isVerbFirst = (tokens: readonly string[], { name, verb }: Grammar): boolean =>
  tokens.length === 2 &&
  (tokens[0]?.length ?? 0) > 1 &&
  verb.test(tokens[0] ?? '') &&
  name.test(tokens[1] ?? '') &&
  !verb.test(tokens[1] ?? '')

/**
 * The credit that starts at a line, whole lines only: 记者 甲 通讯员 乙 摄 (up to three lines), or a line of roles and
 * names without a verb. A verb in a later line makes those lines one credit.
 */
export function creditAt(
  lines: readonly Line[],
  first: number,
  locale: IntakeLocale,
): Credit | null {
  let raw = ''
  let bare: Credit | null = null
  for (let last = first; last < Math.min(first + maxLines, lines.length); last++) {
    const line = lines[last]!
    if (last > first && line.marks > 1) break
    raw += (raw && '\n') + line.text
    if (squeeze(raw).length > maxLength || /[，。；！？,;!?]/.test(raw)) break
    const text = spaceNames(raw, locale)
    const parsed = parse(text, locale)
    if (parsed?.withVerb) return { first, last, text, ...parsed }
    if (parsed) bare ??= { first, last, text, ...parsed }
    if (!opensCredit(text, locale)) break
  }
  return bare
}

function opensCredit(text: string, locale: IntakeLocale): boolean {
  const { marker, role, roleAndName, verbAndName } = grammarOf(locale)
  const first = text.replace(marker, '').trim().split(' ')[0] ?? ''
  return [marker, role, roleAndName, verbAndName].some((kind) =>
    kind.test(kind === marker ? text : first),
  )
}

/** Cuts a credit off the end of a caption's text: …。 记者 甲 摄. */
export function cutInlineCredit(
  text: string,
  locale: IntakeLocale,
): { credit: null | string; text: string } {
  const { closing, sentenceEnds } = locale.punctuation
  const end = new RegExp(
    `^(.*[${escape(sentenceEnds)}][${escape(closing)}]*)\\s*([^${escape(sentenceEnds)}]+)$`,
    'su',
  )
  const [, before, after] = end.exec(text) ?? []
  if (!before || !after || squeeze(after).length > maxLength || /[，；,;]/.test(after))
    return { credit: null, text }
  const credit = spaceNames(after, locale)
  return parse(credit, locale)?.withVerb ? { credit, text: before } : { credit: null, text }
}
