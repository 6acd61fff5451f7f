import type { Roster, RosterPost } from '../documents/roster.js'
import { say } from './words/say.js'

/** Posts that several people hold side by side: deputies, members, and the general names of a group. */
const shared = /^副|副|委员|常委|代表|领导|成员|党组|教师|记者|调研员/

const overlap = (a: RosterPost, b: RosterPost): boolean =>
  !isBefore(a.to, b.from) && !isBefore(b.to, a.from)

/** Whether a post ended before another began; a month covers all its days, so the shorter form decides. */
function isBefore(end: null | string | undefined, begin: null | string | undefined): boolean {
  if (!end || !begin) return false
  const length = Math.min(end.length, begin.length)
  return end.slice(0, length) < begin.slice(0, length) || (end === begin && end.length < 10)
}

/** Names any two people of a roster file who hold one post at one time, a sentence each. */
export function rosterConflicts(file: string, roster: Roster): string[] {
  const posts = roster.flatMap(({ name, posts }, at) => posts.map((post) => ({ at, name, post })))
  const single = posts.filter(({ post }) => post.organization && !shared.test(post.title))
  const holders = new Map<string, typeof posts>()
  const conflicts: string[] = []
  for (const holder of single) {
    const key = `${holder.post.organization} ${holder.post.title}`
    const others = holders.get(key) ?? []
    const other = others.find((o) => o.at !== holder.at && overlap(o.post, holder.post))
    if (other)
      conflicts.push(
        say('rosterConflict', {
          file,
          one: other.name,
          oneEntry: other.at + 1,
          other: holder.name,
          otherEntry: holder.at + 1,
          organization: holder.post.organization ?? '',
          title: holder.post.title,
        }),
      )
    holders.set(key, [...others, holder])
  }
  return conflicts
}
