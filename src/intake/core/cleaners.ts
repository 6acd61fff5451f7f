import type { IntakeLocale } from '../locales/index.js'
import { control, lostGlyph, space } from './characters.js'

/** One step of cleaning: what it does in a line of words, and a function of text alone. */
export type Cleaner = { clean: (text: string) => string; does: string; name: string }

/** A step's function: every match of a pattern (flags `gu`) is replaced. */
export const replacing = (pattern: string, by: string): ((text: string) => string) => {
  const expression = new RegExp(pattern, 'gu')
  return (text) => text.replace(expression, by)
}

/** The step that mends characters which a PDF has confused with their radicals. */
export const radicals: Cleaner = {
  clean: (text) => text.replace(/[\u2F00-\u2FD5]/g, (radical) => radical.normalize('NFKC')),
  does: 'turns radicals that stand for whole characters into those characters',
  name: 'radicals',
}

/** Steps that the whole raw page goes through before it is cut into lines; they keep its line ends. */
export const pageCleaners = (locale: IntakeLocale): readonly Cleaner[] => [
  {
    clean: (text) =>
      text.replace(new RegExp(locale.deskCode.wrapped, 'gmu'), (code) =>
        code.replace(/[^\r\n]/g, ''),
      ),
    does: 'drops desk codes that a line end has cut in two',
    name: 'wrapped-desk-codes',
  },
]

/** Steps that one raw line goes through, in this order. */
export const lineCleaners = (locale: IntakeLocale): readonly Cleaner[] => [
  {
    clean: replacing(control, ''),
    does: 'drops control characters, which no page prints',
    name: 'control-characters',
  },
  {
    clean: replacing(lostGlyph, ''),
    does: 'drops what is left of glyphs that the PDF could not name',
    name: 'lost-glyphs',
  },
  radicals,
  {
    clean: replacing(locale.deskCode.pattern, ''),
    does: 'drops the codes by which a desk marks who handled a story',
    name: 'desk-codes',
  },
  {
    clean: replacing(`^${space}+|${space}+$`, ''),
    does: 'drops the spaces around the line',
    name: 'outer-spaces',
  },
]

/** Steps for running text whose lines are joined, in this order; bylines are spaced afterwards. */
export const bodyCleaners: readonly Cleaner[] = [
  {
    clean: replacing(`(?<=[A-Za-z])${space}+(?=[A-Za-z])`, '\u0000'),
    does: 'keeps the space between two words in Latin letters',
    name: 'latin-words',
  },
  {
    clean: replacing(space, ''),
    does: 'drops every other space: running Chinese text has none',
    name: 'stray-spaces',
  },
  { clean: replacing('\u0000', ' '), does: 'puts the kept spaces back', name: 'kept-spaces' },
]

/** Runs text through cleaners one after the other. */
export const clean = (text: string, cleaners: readonly Cleaner[]): string =>
  cleaners.reduce((sofar, cleaner) => cleaner.clean(sofar), text)
