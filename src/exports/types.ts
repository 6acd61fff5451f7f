export type * from '../documents/index.js'
export type { BroadsheetOptions } from '../options.js'
export type { Right, Role, RoleDefinition } from '../rights.js'
export type { ReviewStep } from '../steps.js'
