import { readdirSync, readFileSync } from 'node:fs'
import { type ItemText, type Where } from '../../src/documents/item.js'
import { type Roster } from '../../src/documents/roster.js'

/** A mistake that was put into a story on purpose, and where it stands. */
export type Mistake = {
  /** A warning code of the contract; `style-*` stands for every rule of house style. */
  code: string
  /** Past the last unit, in UTF-16 units of the string that `where` names; 0 in a mistake about a whole item. */
  end: number
  /** Index of the item in its story. */
  item: number
  note: string
  /** What should stand there, '' to strike it out; null where only asking somebody can tell. */
  right: null | string
  start: number
  where: null | Where
  /** The words as they stand, '' in a mistake about a whole item. */
  wrong: string
}

/** A story of the corpus: what is printed, what is wrong in it, and the same items with the mistakes mended. */
export type Story = {
  issueDate: string
  items: ItemText[]
  mended: ItemText[]
  mistakes: Mistake[]
  name: string
}

const ROOT = new URL('../fixtures/proofreading/', import.meta.url)
const MARK = /\{\{([^|{}]+)\|([^|{}]*)\|([^|{}]+)\|([^|{}]*)\}\}/g
const HEAD_LINE = /^(credit|headline|kicker|mistake|subhead): (.+)$/
const ITEM = /^\[(article|photo)\]$/

const rightOf = (words: string): null | string => (words === '?' ? null : words)
const emptyItem = (kind: ItemText['kind']): ItemText => ({
  credit: null,
  headline: null,
  kicker: null,
  kind,
  paragraphs: [],
  subhead: null,
})

/** Takes the marks {{wrong|right|code|note}} out of a string and says where they stood. */
function unmark(marked: string, item: number, where: Where) {
  const mistakes: Mistake[] = []
  let [mended, text, from] = ['', '', 0]
  for (const {
    0: whole,
    1: wrong = '',
    2: words = '',
    3: code = '',
    4: note = '',
    index,
  } of marked.matchAll(MARK)) {
    // prettier-ignore
    const before = marked.slice(from, index)
    const right = rightOf(words)
    const start = text.length + before.length
    mistakes.push({ code, end: start + wrong.length, item, note, right, start, where, wrong })
    text += before + wrong
    mended += before + (right ?? wrong)
    from = index + whole.length
  }
  return { mended: mended + marked.slice(from), mistakes, text: text + marked.slice(from) }
}

/** A line `mistake: code|right|note` in the head of an item: something that the whole item lacks. */
function wholeItemMistake(line: string, item: number): Mistake {
  const [code = '', words = '?', note = ''] = line.split('|')
  return { code, end: 0, item, note, right: rightOf(words), start: 0, where: null, wrong: '' }
}

/**
 * Reads a story of the corpus (its form is told in tests/fixtures/proofreading/README.md).
 * @param source the file's text
 * @throws Error for a line that belongs nowhere
 */
export function readStory(name: string, source: string): Story {
  const story: Story = { issueDate: '', items: [], mended: [], mistakes: [], name }
  for (const line of source.split('\n').filter((line) => line && !line.startsWith('#'))) {
    const kind = ITEM.exec(line)?.[1] as ItemText['kind'] | undefined
    if (line.startsWith('issue: ')) story.issueDate = line.slice('issue: '.length)
    else if (kind) for (const items of [story.items, story.mended]) items.push(emptyItem(kind))
    else addLine(story, line)
  }
  return story
}

function addLine(story: Story, line: string): void {
  const item = story.items.length - 1
  const [printed, mended] = [story.items[item], story.mended[item]]
  if (!printed || !mended) throw new Error(`${story.name}: a line before the first item: ${line}`)
  const [, field, words = ''] = HEAD_LINE.exec(line) ?? []
  if (field === 'mistake') {
    story.mistakes.push(wholeItemMistake(words, item))
  } else if (field) {
    const where = field as 'credit' | 'headline' | 'kicker' | 'subhead'
    const found = unmark(words, item, where)
    printed[where] = found.text
    mended[where] = found.mended
    story.mistakes.push(...found.mistakes)
  } else {
    const found = unmark(line, item, printed.paragraphs.length)
    printed.paragraphs.push(found.text)
    mended.paragraphs.push(found.mended)
    story.mistakes.push(...found.mistakes)
  }
}

/** A corpus: the Chinese one, written beside the first checks, the second and the third, written when they stood, and the English one. */
export type Corpus = 'en' | 'second' | 'third' | 'zh'

const rootOf = (corpus: Corpus): URL => (corpus === 'zh' ? ROOT : new URL(`${corpus}/`, ROOT))

/** All stories of one kind, in the order of their file names. */
export function readStories(kind: 'clean' | 'planted', corpus: Corpus = 'zh'): Story[] {
  const folder = new URL(`${kind}/`, rootOf(corpus))
  return readdirSync(folder)
    .sort()
    .map((file) => readStory(file, readFileSync(new URL(file, folder), 'utf8')))
}

/** The roster that the corpus is to be read with. */
export const readCorpusRoster = (corpus: Corpus = 'zh'): Roster =>
  JSON.parse(readFileSync(new URL('roster.json', rootOf(corpus)), 'utf8')) as Roster
