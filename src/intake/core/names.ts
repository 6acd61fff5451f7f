import type { IntakeLocale } from '../locales/index.js'
import { anyOf } from './characters.js'

/** A piece of a byline or credit line, and what stood before it. */
type Token = { text: string; wrapped: boolean }

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text)
const isSingle = (text: string | undefined): boolean =>
  text !== undefined && /^\p{Script=Han}$/u.test(text)

const split = (text: string): Token[] =>
  [...text.matchAll(/([^\S\n\r]|[\n\r])*(\S+)/g)].map(([whole, , word]) => ({
    text: word ?? '',
    wrapped: /[\n\r]/.test(whole),
  }))

/** Puts 通讯 员 and 文 / 图 together again. */
function mendWords(tokens: Token[], words: ReadonlySet<string>): Token[] {
  const mended: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    let length = 1
    for (let n = Math.min(4, tokens.length - i); n > 1 && length === 1; n--) {
      const parts = tokens.slice(i, i + n)
      const isBroken = parts.some((p, k) => p.text.length === 1 || (k > 0 && p.wrapped))
      const isWhole = words.has(token.text)
      if ((isBroken || !isWhole) && words.has(parts.map((p) => p.text).join(''))) length = n
    }
    const text = tokens.slice(i, i + length).map((p) => p.text)
    mended.push({ ...token, text: text.join('') })
    i += length - 1
  }
  return mended
}

/** Tells whether the piece of a name at the end of one line goes on in the next. */
function goesOn(left: string, right: Token, after: Token | undefined, locale: IntakeLocale) {
  if (!isHan(left) || !isHan(right.text)) return false
  if (locale.name.compoundSurnames.includes(left)) return right.text.length <= 2
  if (left.length === 1) return right.text.length <= 3
  const pairsWithNext = isSingle(after?.text) && after?.wrapped === false
  return right.text.length === 1 && left.length <= 3 && !pairsWithNext
}

/** Joins names that padding or a line end has cut. */
function mendNames(tokens: Token[], words: ReadonlySet<string>, locale: IntakeLocale): string[] {
  const mended: { closed: boolean; text: string }[] = []
  for (const [i, token] of tokens.entries()) {
    const isWord = words.has(token.text)
    const last = mended.at(-1)
    const canJoin = last !== undefined && !last.closed && !isWord
    if (canJoin && token.wrapped && goesOn(last.text, token, tokens[i + 1], locale)) {
      last.text += token.text
    } else if (canJoin && !token.wrapped && joinsPadded(last.text, token, tokens[i + 1], words)) {
      last.text += token.text
      last.closed = last.text.length >= 2
    } else {
      mended.push({ closed: isWord, text: token.text })
    }
  }
  return mended.map((m) => m.text)
}

/** 余 舟, 安 北辰 and 安北 辰 are one name each; 余 舟 after 沐晴 is a name of its own. */
function joinsPadded(
  left: string,
  right: Token,
  after: Token | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (!isHan(left) || !isHan(right.text)) return false
  if (left.length === 1) return right.text.length <= 2
  const startsPair = isSingle(after?.text) && !words.has(after?.text ?? '')
  return left.length === 2 && right.text.length === 1 && !startsPair
}

/**
 * Spaces a list of roles and names (the inside of a byline, a credit line) as print does: one space between words and
 * names, none inside them. Line ends in `text` must still be there as `\n`.
 */
export function spaceNames(text: string, locale: IntakeLocale): string {
  const { marked, unmark } = signsOf(locale)
  const words = new Set([...locale.credit.roles, ...locale.credit.verbs])
  const parts = split(marked(text)).map((part) => ({ ...part, isSign: SIGN.test(part.text) }))
  for (const { isSign, text: word } of parts) if (isSign) words.add(word)
  return unmark(mendNames(mendWords(parts, words), words, locale).join(' '))
}

/** Stands for the missing blank between a name and a verb or role that a sign ties to it. */
const TIE = '\uE000'
const SIGN = new RegExp(TIE, 'u')

type Signs = { marked: (text: string) => string; unmark: (text: string) => string }
const known = new Map<string, Signs>()

/** 李 敏/摄, 摄影：李 敏 and 图/李 敏: a sign parts the name from what it is tied to, and no blank stands beside it. */
function signsOf({ code, credit }: IntakeLocale): Signs {
  const found = known.get(code)
  if (found) return found
  const [verb, word] = [anyOf(credit.verbs), anyOf([...credit.verbs, ...credit.roles])]
  const behind = new RegExp(`(?<!(?:${verb})\\s*)\\s*[/／]\\s*(${verb})(?=$|[\\s、，）)])`, 'gu')
  const before = new RegExp(
    `(?<=^|[\\s（(□■])(${word})[^\\S\\n]*([/／：:])(?=\\p{Script=Han})`,
    'gu',
  )
  const isVerbs = new RegExp(`^(?:${verb})$`, 'u')
  const made = {
    marked: (text: string) =>
      text
        .replace(before, (whole: string, said: string, sign: string, at: number) => {
          const next = text.slice(at + whole.length).split(/\s/u)[0] ?? ''
          return isVerbs.test(next) ? whole : `${said}${sign}${TIE} `
        })
        .replace(behind, (_, said: string) => ` ${TIE}/${said}`),
    unmark: (text: string) => text.replaceAll(`${TIE} `, '').replaceAll(` ${TIE}`, ''),
  }
  known.set(code, made)
  return made
}
