import { vagueAt } from '../../../core/dates/makeExpression.js'
import { type CharacterSet, signSet } from '../../../core/words/characterSet.js'
import { wordMap } from '../../../core/words/wordMap.js'
import { VAGUE_TIMES } from '../words/vagueTimes.js'
import { matchAt, type TimeKind } from './kinds.js'
import { secondsOf } from './openings.js'

/** 大年初一, 10日前, 以前往, 离村子最近的: a word that is cut out of another. */
const BARS: Record<string, CharacterSet> = {
  年初: signSet('0123456789〇零一二三四五六七八九十每今明去前后当大本来'),
  日前: signSet('0123456789一二三四五六七八九十多数每工昨今明前近同'),
  天天: signSet('今明昨每前后'),
  以前: signSet('0123456789年月日天'),
  现在: signSet('出体表呈发实再显浮'),
  最近: signSet('离距隔'),
}
const RESTS: Record<string, RegExp> = {
  以前: /[往进去]/y,
  当下: /[属级来去]/y,
  年初: /[一二三四五六七八九十]/y,
  最近: /的/y,
  目前: /[往进]/y,
}

/** A vague word with all that is known of it. */
type VagueWord = {
  bars: CharacterSet | undefined
  length: number
  rest: RegExp | undefined
  timex: string
}

const words = wordMap(
  new Map(
    Object.entries(VAGUE_TIMES).map(([word, timex]): [string, VagueWord] => [
      word,
      { bars: BARS[word], length: word.length, rest: RESTS[word], timex },
    ]),
  ),
)

/** Words that only say about when. */
export const vagueTimes: TimeKind = {
  begins: [...new Set(Object.keys(VAGUE_TIMES).map((word) => word.charAt(0)))].join(''),
  describe: '近期, 目前, 全年, 前两天: an extent, no date',
  id: 'zh-date-vague',
  read: (text, at) => {
    const word = words.at(text, at)
    if (!word || word.bars?.hasAt(text, at - 1)) return null
    const end = at + word.length
    if (word.rest && matchAt(word.rest, text, end)) return null
    return vagueAt({ end, rule: 'zh-date-vague', start: at }, word.timex)
  },
  then: secondsOf(Object.keys(VAGUE_TIMES)),
}

const OPENS = signSet('，。；\n')
const ORDINAL = /第(?!二天)[一二三四五六七八九十]{1,3}[年天](?=$|[，。])/y

/** 第七年，…: counted from what the text does not say. */
export const ordinals: TimeKind = {
  begins: '第',
  describe: '第七年，: counted from something else',
  id: 'zh-date-ordinal',
  read: (text, at) => {
    const match = at === 0 || OPENS.hasAt(text, at - 1) ? matchAt(ORDINAL, text, at) : null
    return match && vagueAt({ end: at + match[0].length, rule: 'zh-date-ordinal', start: at }, null)
  },
  then: '一二三四五六七八九十',
}
