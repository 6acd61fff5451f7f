import { stringOf } from './goldItem.mjs'

/** Signs that the page has and the clean text has not: space of any kind and the glyph that was lost at a story's start. */
const BLANK = /[\s\uFFFD]/
const AROUND = [4, 8, 12, 20, 40]

/** The page without its blanks, with the place of each sign in the page as it is. */
function squeeze(page) {
  const signs = [...page].length === page.length ? [...page] : page.split('')
  const kept = signs.map((sign, at) => [sign, at]).filter(([sign]) => !BLANK.test(sign))
  return { places: kept.map(([, at]) => at), text: kept.map(([sign]) => sign).join('') }
}

const withoutBlanks = (text) => text.replace(/[\s\uFFFD]/g, '')

/** Where the words stand in the squeezed page, by as much of their surroundings as makes them the only ones; -1 if nowhere. */
function find(squeezed, text, start, end) {
  for (const around of AROUND) {
    const before = withoutBlanks(text.slice(Math.max(0, start - around), start))
    const whole = before + withoutBlanks(text.slice(start, end + around))
    const at = squeezed.text.indexOf(whole)
    if (at < 0) continue
    if (squeezed.text.indexOf(whole, at + 1) < 0) return at + before.length
  }
  return -1
}

/** How two words differ: what they share at both ends is left alone. */
function difference(right, wrong) {
  let head = 0
  while (head < Math.min(right.length, wrong.length) && right[head] === wrong[head]) head++
  let tail = 0
  const most = Math.min(right.length, wrong.length) - head
  while (tail < most && right.at(-1 - tail) === wrong.at(-1 - tail)) tail++
  return { from: head, put: wrong.slice(head, wrong.length - tail), to: right.length - tail }
}

/** A raw page into which mistakes are written sign by sign, so that its broken lines and stray blanks stay. */
export class RawPage {
  constructor(page) {
    this.signs = page.split('')
    this.squeezed = squeeze(page)
  }

  /** Index in the squeezed page of the words an edit changes, or -1. */
  locate(edit, item) {
    return find(this.squeezed, stringOf(item, edit.where), edit.start, edit.end)
  }

  /** Writes an edit at its place. */
  write({ right, wrong }, at) {
    const { from, put, to } = difference(right, wrong)
    const places = this.squeezed.places.slice(at + from, at + to)
    if (!places.length) {
      this.signs[this.squeezed.places[at + from - 1] ?? 0] += put
      return
    }
    for (const [index, place] of places.entries()) this.signs[place] = put[index] ?? ''
    this.signs[places.at(-1)] += put.slice(places.length)
  }

  toString() {
    return this.signs.join('')
  }
}
