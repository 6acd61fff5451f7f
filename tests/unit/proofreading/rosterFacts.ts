import { type Roster, type RosterPost } from '../../../src/documents/roster.js'

type Named = { end: number; name: string; start: number }

const holds = ({ from, to }: RosterPost, day: string): boolean =>
  (from ?? '') <= day && day.slice(0, to?.length) <= (to ?? '9999')

const byLength = (a: string, b: string): number => b.length - a.length

/** What a roster says, looked up the plain way, without anything of `src`. */
export class RosterFacts {
  readonly names: Set<string>
  private readonly forms: string[]
  private readonly listed: RegExp

  constructor(readonly roster: Roster) {
    this.names = new Set(roster.map(({ name }) => name))
    this.forms = roster.flatMap(({ posts }) => posts.flatMap(({ forms = [] }) => forms)).sort(byLength) // prettier-ignore
    this.listed = new RegExp(`^[、，；]?(?:${this.forms.join('|')})?$`)
  }

  /** Posts that people of a name hold on a day. */
  postsOn(name: string, day: string): RosterPost[] {
    const namesakes = this.roster.filter((official) => official.name === name)
    return namesakes.flatMap(({ posts }) => posts.filter((post) => holds(post, day)))
  }

  formsOn(name: string, day: string): string[] {
    return this.postsOn(name, day).flatMap(({ forms = [] }) => forms)
  }

  rankOn(name: string, day: string): number {
    return Math.min(...this.postsOn(name, day).map(({ rank }) => rank ?? Infinity))
  }

  /** Where names of the roster stand in a text. */
  namedIn(text: string): Named[] {
    const names = new RegExp([...this.names].sort(byLength).join('|'), 'g')
    return [...text.matchAll(names)].map(({ 0: name, index }) => ({
      end: index + name.length,
      name,
      start: index,
    }))
  }

  /** Titles right before a name that its bearer does not hold on the day; 时任 tells of another day. */
  wrongTitles(text: string, day: string): string[] {
    return this.namedIn(text).flatMap(({ name, start }) => {
      const before = text.slice(0, start)
      const title = this.forms.find((form) => before.endsWith(form))
      if (!title || before.endsWith(`时任${title}`)) return []
      return this.formsOn(name, day).includes(title) ? [] : [`${title}${name}`]
    })
  }

  /** Pairs of neighbours in a list whose ranks on the day run backwards. */
  wrongOrder(text: string, day: string): string[] {
    const faults: string[] = []
    let last: Named | undefined
    let [end, rank] = [-1, 0]
    for (const named of this.namedIn(text)) {
      if (end < 0 || !this.listed.test(text.slice(end, named.start))) [last, rank] = [undefined, 0]
      const own = this.rankOn(named.name, day)
      if (last && own < rank) faults.push(`${last.name} ${named.name}`)
      if (Number.isFinite(own)) [last, rank] = [named, own]
      end = named.end
    }
    return faults
  }
}
