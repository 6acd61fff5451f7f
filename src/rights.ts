import type { ReviewStep } from './steps.js'

/** A value of a user's roles, e.g. 'reporter'. */
export type Role = string

/** What a role allows. `sign:KEY` is the signature of the step with that key. */
export type Right =
  | 'edit-layouts'
  | 'edit-roster'
  | 'manage-users'
  | 'publish'
  | 'read'
  | 'remove-articles'
  | 'send-back'
  | 'send-to-review'
  | 'write-articles'
  | `sign:${string}`

export type RoleDefinition = { label: { en: string; zh: string }; rights: Right[]; value: Role }

const reporter: Right[] = ['read', 'write-articles']
const deskEditor: Right[] = [
  ...reporter,
  'edit-layouts',
  'edit-roster',
  'remove-articles',
  'send-to-review',
  'send-back',
  'sign:desk',
]
const chief: Right[] = [...deskEditor, 'sign:final', 'publish']

export const defaultRoles: RoleDefinition[] = [
  { label: { en: 'Reporter', zh: '记者' }, rights: reporter, value: 'reporter' },
  { label: { en: 'Desk editor', zh: '责任编辑' }, rights: deskEditor, value: 'desk-editor' },
  { label: { en: 'Editor-in-chief', zh: '总编' }, rights: chief, value: 'editor-in-chief' },
  {
    label: { en: 'Administrator', zh: '管理员' },
    rights: [...chief, 'manage-users'],
    value: 'admin',
  },
]

/** @throws Error when a role signs a step that does not exist, or a step has nobody to sign it. */
export function checkRoles(roles: RoleDefinition[], steps: ReviewStep[]): void {
  const signs = new Set(roles.flatMap((role) => role.rights.filter((r) => r.startsWith('sign:'))))
  const wanted = new Set<string>(steps.map((step) => `sign:${step.key}`))
  for (const right of signs)
    if (!wanted.has(right))
      throw new Error(
        `broadsheet(): roles grant '${right}', but steps has no such key (${[...wanted].join(', ')}); add the step or take the right away.`,
      )
  for (const right of wanted)
    if (!signs.has(right as Right))
      throw new Error(
        `broadsheet(): no role grants '${right}', so nobody could sign that step; add the right to a role.`,
      )
  if (!roles.some((role) => role.rights.includes('publish')))
    throw new Error(
      "broadsheet(): no role grants 'publish'; add it to one role, e.g. 'editor-in-chief'.",
    )
}

type Known = { roles: RoleDefinition[]; rolesOf: (user: Record<string, unknown>) => Role[] }

/** Whether a user holds a right by one of its roles; nobody signed in holds none. */
export function hasRight(user: unknown, right: Right, { roles, rolesOf }: Known): boolean {
  if (!user || typeof user !== 'object') return false
  const held = new Set(rolesOf(user as Record<string, unknown>))
  return roles.some((role) => held.has(role.value) && role.rights.includes(right))
}
