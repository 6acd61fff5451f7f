import type { PostStatus } from '../../../documents/roster.js'
import type { RosterLocale } from '../../locales/types.js'

/** An office of a body, as a position names it. */
export type Office = {
  group: null | string
  /** The position without what its writers double or leave out: the same for 组织部长 and 组织部部长. */
  key: string
  organization: null | string
  status: null | PostStatus
  title: string
}

/** The office that a spelled-out position names; null where it is no office of a body, or the name of a whole group. */
export function officeOf(position: string, locale: RosterLocale): null | Office {
  const { groupTitles, notOffices, offices } = locale
  if (groupTitles.test(position) || notOffices.test(position)) return null
  if (!offices.heads.test(position)) return null
  const organization = bodyOf(position, offices)
  if (!organization && offices.needsBody) return null
  return {
    group: groupOf(position, organization, locale),
    key: position.replace(/(.)\1长$/u, '$1长').replace(/\s/g, ''),
    organization,
    status: offices.acting.test(position) ? 'acting' : null,
    title: position,
  }
}

function bodyOf(position: string, offices: RosterLocale['offices']): null | string {
  for (const { body, pattern } of offices.impliedBodies) {
    const found = pattern.exec(position)
    if (found) return body.replace('$1', found[1] ?? '')
  }
  const body = position.replace(offices.heads, '').replace(offices.acting, '')
  const [, , part] = offices.bodyInOffice.exec(offices.heads.exec(position)?.[0] ?? '') ?? []
  if (!body) return null
  return part && !body.endsWith(part) ? body + part : body
}

/** The group of a post by the words of its body and title; null where they tell of none. */
export const groupOf = (
  title: string,
  organization: null | string,
  { groups }: RosterLocale,
): null | string =>
  groups.find(({ pattern }) => pattern.test(`${organization ?? ''} ${title}`))?.group ?? null
