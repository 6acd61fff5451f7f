import type { RosterLocale } from '../types.js'

/** English rosters: offices as they stand before or behind a name. */
export const en: RosterLocale = {
  groups: [
    { group: 'Business', pattern: /\b(Inc|Ltd|company|CEO|chief executive|managing director)\b/i },
    { group: 'Courts', pattern: /\b(judge|justice|attorney|prosecutor|sheriff)\b/i },
    { group: 'Legislature', pattern: /\b(senator|representative|assembly|speaker|MP|delegate)\b/i },
    { group: 'Council', pattern: /\b(council|alderman|alderwoman|commissioner)/i },
    {
      group: 'Government',
      pattern: /\b(mayor|governor|president|minister|secretary|director|chief)\b/i,
    },
  ],
  groupTitles: /^(?:officials?|leaders?|members?)$/i,
  levels: { above: {}, business: 'Business', topOffice: /^(?!)()/, visitors: 'Visitors' },
  listSigns: /[\s,;]+|\band\b/g,
  notOffices:
    /\b(reporter|correspondent|photographer|editor|teacher|doctor|Dr|Mr|Mrs|Ms|student|resident|professor|officer|coach|captain|nurse|farmer|author|actor|singer|spokes\w+)\b/i,
  offices: {
    acting: /^acting\s+/i,
    apart: /\b(?:deputy|vice|acting|former|assistant)\s*$/i,
    bodyInOffice: /(?!)()()/,
    heads:
      /\b(?:mayor|governor|president|minister|secretary|director|chair(?:man|woman|person)?|commissioner|councill?or|council(?:man|woman|member)|senator|representative|speaker|judge|justice|sheriff|superintendent|treasurer|clerk|attorney general|chief|leader|ceo|chief executive)\b.*$/i,
    impliedBodies: [],
    needsBody: false,
  },
  sentenceEnds: /(?<=[.!?])\s/,
  sharedPosts:
    /deputy|vice|assistant|member|councillor|commissioner|senator|representative|delegate/i,
}
