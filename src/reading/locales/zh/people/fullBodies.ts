import { unitStart } from './titleUnits.js'

const COMPANY =
  /[\u3400-\u9fff（）]{3,24}?(?:有限责任公司|有限公司|集团公司|股份公司|合作社|研究院)/g
const YOUTH_LEAGUE = /共青团[\u3400-\u9fff]{1,10}?[省市县区旗州]委/g
const SHORTEST = 3

/** Bodies that a text names in full, so that their short forms in titles can be spelled out. */
export function fullBodies(text: string): string[] {
  const companies = [...text.matchAll(COMPANY)].map((match) => {
    const end = match.index + match[0].length
    const start = unitStart(text, { end, kind: 'title', start: end }, match.index)
    return text.slice(start, end)
  })
  return [...companies, ...[...text.matchAll(YOUTH_LEAGUE)].map(([league]) => league)]
}

/** The office with its body in full, where the item names one that the short form is drawn from. */
export function inFull(office: string, body: string, bodies: readonly string[]): string {
  const full = bodies.find((candidate) => isShortFor(body, candidate))
  return full === undefined ? office : full + office.slice(body.length)
}

/** 青禾农机 for 云梧青禾农业机械有限公司: its characters in the same order; 团县委 for the league's committee. */
function isShortFor(short: string, full: string): boolean {
  if (short.length < SHORTEST || short.length >= full.length) return false
  let from = 0
  for (const character of short) {
    const at = full.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return short.startsWith('团') === full.startsWith('共青团')
}
