import { type Mention } from '../../../../documents/item.js'
import { clauseEnd, sentenceAround } from './clauses.js'
import { isAttending, type Named } from './presence.js'

/** 在主席台就座的还有：, 参加开幕式的县领导有: the sentence goes on with all who are there. */
const OPENS_LIST =
  /^(?:在[^，。：]{1,12})?(?:就座|就坐|出席|参加|列席|到会|参会|陪同)[^，。：“”]{0,16}有[：:]?/
const LONGEST_OPENING = 36
const JOINS = new Set(['，', '、', '和', '与', '以及'])

/** Whether somebody stands in a list that says who was there, by how its sentence opens or how the list ends. */
export function isListedAsThere({ mention, passage }: Named): boolean {
  const { mentions, text } = passage
  const { start } = sentenceAround(text, mention.start)
  if (OPENS_LIST.test(text.slice(start, start + LONGEST_OPENING))) return true
  let last = mention
  for (const next of mentions.slice(mentions.indexOf(mention) + 1)) {
    if (!JOINS.has(text.slice(last.end, titleStart(next)))) break
    last = next
  }
  return isAttending(text.slice(last.end, clauseEnd(text, last.end)))
}

const titleStart = ({ start, title, titleSource }: Mention): number =>
  start - (titleSource === 'explicit' ? (title?.length ?? 0) : 0)
