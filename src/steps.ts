/** One signature that a page needs before it may be published. */
export type ReviewStep = {
  /** Stable key, kept in every sign-off. */
  key: string
  label: { en: string; zh: string }
}

/** Two signatures: the desk editor's and the editor-in-chief's. */
export const defaultSteps: ReviewStep[] = [
  { key: 'desk', label: { en: 'Desk editor', zh: '责任编辑签' } },
  { key: 'final', label: { en: 'Editor-in-chief', zh: '总编签' } },
]

/** @throws Error that names the option, its value and a remedy. */
export function checkSteps(steps: ReviewStep[]): void {
  if (!steps.length)
    throw new Error('broadsheet(): steps is empty; a page needs at least one signature.')
  const keys = steps.map((step) => step.key)
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice)
    throw new Error(`broadsheet(): steps has '${twice}' twice; give each step a key of its own.`)
  const wrong = steps.find((step) => !/^[a-z][a-z0-9-]*$/.test(step.key))
  if (wrong)
    throw new Error(
      `broadsheet(): steps has the key '${wrong.key}'; write small letters, digits and hyphens.`,
    )
}
