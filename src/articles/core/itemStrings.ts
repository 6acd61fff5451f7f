import type { ItemText, Where } from '../../documents/item.js'

/** The strings of a story, each with the name by which spans refer to it. */
export const itemStrings = (item: ItemText): { text: string; where: Where }[] => [
  ...(['kicker', 'headline', 'subhead'] as const)
    .map((where) => ({ text: item[where] ?? '', where }))
    .filter(({ text }) => text !== ''),
  ...item.paragraphs.map((text, where) => ({ text, where })),
]
