import { en } from './en.js'
import { type Language, languageOf } from './language.js'
import { zh } from './zh.js'

export type WordKey = keyof typeof en

type NamesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never
/** The values that a text asks for. */
export type WordValues<Key extends WordKey> = Record<NamesIn<(typeof en)[Key]>, number | string>

const words: Record<Language, Record<WordKey, string>> = { en, zh }

/** The language of this run. It is fixed at the start: the desk's `.env`, read later, changes no language half way. */
export const language = languageOf(process.env)

/** Whether a flag or a warning has a name of its own. */
export const isNote = (key: string): key is Extract<WordKey, `note-${string}`> =>
  key.startsWith('note-') && Object.hasOwn(en, key)

/** A text in the language of this run, with its values filled in. */
export function say<Key extends WordKey>(
  key: Key,
  ...[values]: NamesIn<(typeof en)[Key]> extends never ? [] : [values: WordValues<Key>]
): string {
  const given: Record<string, number | string> = values ?? {}
  return words[language][key].replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(given[name]))
}
