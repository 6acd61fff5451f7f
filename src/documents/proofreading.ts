import type { InBothLanguages, WarningSeverity } from './warning.js'

/** Where a rule of house style is asked: `body` are the paragraphs of a story, `caption` those of a photo. */
export type StylePlace = 'body' | 'caption' | 'credit' | 'headline' | 'kicker' | 'subhead'

/** A rule of house style as it is written down: a language's own, or one that a desk adds. */
export type StyleRule = {
  /** Text in which the rule finds something, and text in which it must find nothing; both are tried when the desk starts. */
  examples?: { right?: readonly string[]; wrong?: readonly string[] }
  /** Patterns of what is no mistake: a find that one of them touches is left out. */
  except?: readonly string[]
  /** The code of its warnings: `style-` and a name. */
  id: `style-${string}`
  /** True where a find beside a person's name counts for nothing: blanks that line names up. @default false */
  notBesideNames?: boolean
  /** Whether a desk that says nothing has it. @default true */
  on?: boolean
  /** Marks that come in twos, such as （）: one without the other is found. A rule has these, or `wrong`. */
  pairs?: readonly string[]
  /** Why, as a sentence; `{{wrong}}` stands for what was found, `{{right}}` for what to write. A string serves both languages. */
  reason?: InBothLanguages | string
  /** @default 'warning' */
  severity?: WarningSeverity
  /** The standard or the list it comes from; the house's own where it is left out. A string serves both languages. */
  source?: InBothLanguages | string
  /** False where the words of others, in quotation marks, are left alone. @default true */
  speech?: boolean
  /** @default all but the credit line */
  where?: readonly StylePlace[]
  /** True where a word counts only as a whole word, small or with a capital: for languages with spaces. @default false */
  wholeWords?: boolean
  /** Patterns, each with what to write instead, or null where there is no one answer (docs/house-style.md). */
  wrong?: Readonly<Record<string, null | string>>
}

/** What a desk says about the checks of its stories. */
export type ProofreadingOptions = {
  /** Words that no rule of house style touches: names of firms and places. */
  keep?: string[]
  /** Codes of checks that the desk does without. */
  off?: string[]
  /** Rules of house style that are off unless a desk asks for them. */
  on?: string[]
  /** The desk's own rules; one that has the id of a rule there is changes what it names of that rule. */
  style?: StyleRule[]
}
