export { analyseItem, analysePage, analyseText, buildRosterIndex } from './analyse.js'
export { runImport, runUndoImport } from './runImport.js'
export {
  runRosterExport,
  runRosterImport,
  runRosterPreview,
  runUndoRosterImport,
} from './runRosterExchange.js'
export {
  type ChangeOfTerm,
  readHolders,
  readPostsOn,
  readRosterOn,
  type RetagResult,
  runChangeOfTerm,
  runRetag,
  type TermChange,
} from './runRoster.js'
export { readPageState, runTransition } from './runTransition.js'
export type * from './documents/index.js'
export type { BroadsheetOptions } from './options.js'
export { broadsheet } from './plugin.js'
export type { Right, Role, RoleDefinition } from './rights.js'
export type { ReviewStep } from './steps.js'
