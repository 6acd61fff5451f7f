import type { Mention } from '../../../documents/item.js'
import type { ReadItem } from '../check.js'
import { stringAt } from '../strings.js'
import type { Desk } from './desk.js'
import type { OfficeWords, SpacedWords } from './officeWords.js'
import { printedOffices } from './printedTitle.js'
import { type ReadUse, SILENT, type TitleUse, rememberedUses } from './titleUse.js'

/** An office of so few means each of them. */
const FEW = 3

const known = new WeakMap<Desk, ReadUse>()

/** Reads the titles beside names, each once a desk. */
export function usesAt(desk: Desk, words: OfficeWords): ReadUse {
  const ready = known.get(desk)
  if (ready) return ready
  const made = rememberedUses((mention, day) => {
    const offices = printedOffices(mention, desk)
    return titleUseOf(mention, day, { holders: desk.holdersOf(mention.name), offices }, desk, words)
  })
  known.set(desk, made)
  return made
}

/** Where blanks part the words, what stands around a name tells who is meant and where: such a use is of its item alone. */
export function spacedUse(
  mention: Mention,
  day: string,
  item: ReadItem,
  desk: Desk,
  words: OfficeWords & { spaced: SpacedWords },
): TitleUse {
  const text = stringAt(item, mention.where)
  const holders = holdersOf(mention, text, desk, words.spaced)
  const offices = withPlace(printedOffices(mention, desk), mention, text, words.spaced)
  return titleUseOf(mention, day, { holders, offices }, desk, words)
}

function titleUseOf(
  { positions, title }: Mention,
  day: string,
  { holders, offices }: Pick<TitleUse, 'holders' | 'offices'>,
  desk: Desk,
  { group }: OfficeWords,
): TitleUse {
  const held = offices
    .map((printed) => desk.namedOn(printed, day))
    .filter(({ length }) => length <= FEW)
  const fewHolders = [...new Set(held.flat().map(({ official }) => official.name))]
  const isFormer = desk.former.isInTitle(title ?? '')
  const isGroup = group.test(title ?? '')
  const silent = holders.length > 0 ? SILENT.named : SILENT.complete | SILENT.held
  return { day, fewHolders, holders, isFormer, isGroup, offices, positions, silent, title }
}

/** A title tells which bearer of a family name printed alone is meant, whomever the text named last. */
function holdersOf(
  { end, name, start }: Mention,
  text: string,
  { holdersOf }: Desk,
  { gap }: SpacedWords,
): TitleUse['holders'] {
  const holders = holdersOf(name)
  if (holders.length === 0) return holders
  const printed = text.slice(start, end)
  return printed.includes(gap) ? holders : holdersOf(printed)
}

/** Mayor Jane Doe of Millbrook: the place stands behind the name, and is put before the office like any other. */
function withPlace(
  offices: readonly string[],
  { end }: Mention,
  text: string,
  { placeBehind }: SpacedWords,
): readonly string[] {
  const place = placeBehind(text, end)
  return place === null ? offices : offices.map((office) => `${place} ${office}`)
}
