const NOT_OFFICIAL = /记者|通讯员/
/** Titles of the county's or the city's own leaders, who have an order among themselves. */
const OF_LEADERS = /^[区县市][委人政法检]|^副?[区县市]长|领导$/
const SEPARATOR = /^[，、]/

/** Pairs of names that a list of the page puts one right after the other. */
function neighboursIn({ mentions, paragraphs }) {
  return mentions.flatMap((mention, at) => {
    const next = mentions[at + 1]
    if (typeof mention.where !== 'number' || next?.where !== mention.where || !next.title) return []
    const between = paragraphs[mention.where].slice(mention.end, next.start)
    const isListed = next.titleSource === 'list' ? between === '、' : SEPARATOR.test(between) && between.slice(1) === next.title // prettier-ignore
    return isListed ? [[mention.name, next.name]] : []
  })
}

/** Names in an order that breaks none of the pairs, as far as they do not contradict each other. */
function inOrder(names, pairs) {
  const left = new Set(names)
  const order = []
  while (left.size) {
    const isFirst = (name) => pairs.every(([a, b]) => b !== name || !left.has(a) || a === name)
    const next = [...left].find(isFirst) ?? [...left][0]
    left.delete(next)
    order.push(next)
  }
  return order
}

/**
 * A roster of the people whose titles a page's gold answers tell, ranked as the page's own lists rank them. Who stands
 * in no list, or is no leader of a county, a district or a city, has no rank.
 * @param {object} gold answers with `people`
 */
export function rosterOfGold({ items, people }) {
  const officials = people.filter(({ titles }) => titles.length && !NOT_OFFICIAL.test(titles[0]))
  const pairs = items.flatMap(neighboursIn)
  const order = inOrder([...new Set(pairs.flat())], pairs)
  return officials.map(({ name, titles }) => {
    const forms = [...titles].sort(
      (a, b) => Number(a.endsWith('领导')) - Number(b.endsWith('领导')),
    )
    const isLeader = forms.some((form) => OF_LEADERS.test(form))
    const rank = isLeader && order.includes(name) ? order.indexOf(name) + 1 : null
    const post = { forms, from: null, group: null, organization: null, rank, title: forms[0], to: null } // prettier-ignore
    return { name, otherNames: [], posts: [post] }
  })
}
