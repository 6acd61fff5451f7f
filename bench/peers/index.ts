/** What others do with a string: each does a part of what a reading does. */
import { AhoCorasick } from '@monyone/aho-corasick'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import recognizers from '@microsoft/recognizers-text-date-time'
import { zh } from 'chrono-node'

export type Peer = (said: string, issueDate: string) => unknown

/** Words with their parts of speech, some of them people: @node-rs/jieba. */
export const jieba = (): Peer => {
  const segmenter = Jieba.withDict(dict)
  return (said) => segmenter.tag(said)
}

/** Dates: chrono-node, simplified Chinese. */
export const chrono = (): Peer => (said, issueDate) =>
  zh.hans.parse(said, new Date(`${issueDate}T00:00:00+08:00`))

/** Dates: Microsoft's recognizers. */
export const recognize = (): Peer => (said, issueDate) =>
  recognizers.recognizeDateTime(
    said,
    recognizers.Culture.Chinese,
    undefined,
    new Date(`${issueDate}T00:00:00`),
  )

/** Names of a roster, one after the other. */
export const naiveNames =
  (names: readonly string[]): Peer =>
  (said) =>
    names.filter((name) => said.includes(name))

/** Names of a roster, all at once: an Aho-Corasick automaton. */
export const automaton = (names: readonly string[]): Peer => {
  const search = new AhoCorasick([...names])
  return (said) => search.matchInText(said)
}
