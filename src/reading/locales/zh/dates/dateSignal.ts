import { type DateBound, type DateSignal } from '../../../core/dates/expression.js'
import { type Stretch } from '../../../core/lines.js'
import { type CharacterSet, signSet } from '../words/characterSet.js'

const FUTURE =
  /将(?!军|信|近)|拟(?!定|订)|预计|计划(?!生育)|力争|争取|确保|务必|(?<![主重需首紧必不摘纪])要(?!求|闻|素|点|么)|须|届时|提交|交付|排到|报名|有望|定于|即将|启用|到期|前完成/
const PAST =
  /了(?!解|然)|已|曾|完成投资|同比|截至|截止|回顾|以来|^自|从.{0,8}起|获悉|实现|先后|以后召开|印发|去年|前年/
const UNDECIDED = /仍未|尚未|还未|没有/
const FORCED = /排到/
const SENTENCE = signSet('。！？；\n')
const CLAUSE = signSet('，。！？；：“”\n')

/** Text without a stop is no sentence: this far and no further are its words looked at. */
const LONGEST = 200

const edgeBefore = (text: string, at: number, stop: CharacterSet): number => {
  const floor = Math.max(0, at - LONGEST)
  let edge = at
  while (edge > floor && !stop.hasAt(text, edge - 1)) edge--
  return edge
}

const edgeAfter = (text: string, at: number, stop: CharacterSet): number => {
  const ceiling = Math.min(text.length, at + LONGEST)
  let edge = at
  while (edge < ceiling && !stop.hasAt(text, edge)) edge++
  return edge
}

/** The rest of the clause; of a date that is a clause by itself, the next one. */
function clauseBehind(text: string, end: number, isOpening: boolean): string {
  const edge = edgeAfter(text, end, CLAUSE)
  const isAlone = isOpening && edge === end && text[edge] === '，'
  return text.slice(end, isAlone ? edgeAfter(text, edge + 1, CLAUSE) : edge)
}

/**
 * Which way the words around a date point. A verb of the future in the clause or before it in the sentence
 * counts unless the clause itself says that it has happened; a deadline lies ahead.
 */
export function dateSignal(
  text: string,
  { end, start }: Stretch,
  bound: DateBound | null,
): DateSignal {
  const before = text.slice(edgeBefore(text, start, CLAUSE), start)
  const clause = before + clauseBehind(text, end, before === '')
  if (FORCED.test(clause)) return 'future'
  if (PAST.test(clause)) return 'past'
  if (UNDECIDED.test(clause)) return 'near'
  if (bound === 'before') return 'future'
  if (FUTURE.test(clause)) return 'future'
  const sentence = text.slice(edgeBefore(text, start, SENTENCE), start)
  if (FUTURE.test(sentence)) return 'future'
  return bound === 'from' ? 'near' : 'none'
}
