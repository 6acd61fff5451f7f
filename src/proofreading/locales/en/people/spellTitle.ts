import { remembered } from '../../../core/people/remembered.js'
import { EMPTY, MODIFIERS, SPELLINGS } from '../words/offices.js'

const spellings = SPELLINGS.map(([source, right]) => [new RegExp(source, 'g'), right] as const)
const empty = new RegExp(`\\b(?:${EMPTY.join('|')}) `, 'g')
const isModifier = new Set(MODIFIERS)

/**
 * A title as it is compared, in small letters and without stops: the body first, then what makes it another office, then its
 * head. Chief of Police is police chief; Deputy County Clerk is county deputy clerk; Councilwoman is council member. A chain
 * keeps its parts: mayor / council president.
 */
export const spellTitle: (title: string) => string = remembered((title) =>
  plain(title)
    .split(/ \/ | and (?=[a-z ]*\b(?:mayor|president|chair|director|manager|chief|clerk|member)\b)/)
    .map(ordered)
    .join(' / '),
)

function plain(title: string): string {
  let said = title
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/'s?(?= |$)/g, '')
    .replace(/\./g, '')
    .replace(/-(?=president|chair|mayor|governor)|\s+/g, ' ')
    .replace(empty, '')
    .trim()
  for (const [wrong, right] of spellings) said = said.replace(wrong, right)
  return said.replace(/\bcouncil council\b/g, 'council')
}

function ordered(office: string): string {
  const [head = '', ...bodies] = office.split(/,? of (?:the )?|, | for (?:the )?/)
  const words = [...bodies.reverse(), head].join(' ').split(' ').filter(Boolean)
  const modifiers = words.filter((word, at) => isModifier.has(word) && at < words.length - 1)
  const kept = words.filter((word, at) => !isModifier.has(word) || at === words.length - 1)
  const last = kept.pop() ?? ''
  return [...kept, ...modifiers, last].join(' ')
}

/** Whether every word of a short name of a body stands in the full one. */
export function isBodyOf(short: string, full: string): boolean {
  const known = full.split(' ')
  return short.split(' ').every((word) => word === '' || known.includes(word))
}
