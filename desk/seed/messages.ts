// What a first start says to the person at the terminal, in both languages of the desk.
import { type Login, loginTable } from './logins.js'

export const beginning =
  'Seeding the demo paper (an empty desk; BROADSHEET_SEED=0 starts without it) …\n正在写入演示报纸（空库首次启动；不需要请设 BROADSHEET_SEED=0）……'

export const takingUp =
  'An earlier start stopped in the middle of the demo paper; completing it …\n上次启动时演示报纸只写了一半，正在补全……'

export const halfMade =
  'The demo paper in this database is only half there. Start once without BROADSHEET_SEED=0 to complete it.\n本库中的演示报纸不完整；请去掉 BROADSHEET_SEED=0 再启动一次以补全。'

/** The logins, printed once. */
export const finished = (logins: Login[], file: string): string =>
  [
    '',
    `Demo logins, shown once and kept in ${file}`,
    `演示账号，仅显示一次，已存入 ${file}`,
    loginTable(logins),
    '',
  ].join('\n')

/** Why the seed stopped and what to do. */
export function failed(cause: unknown, dataDir: string): string {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return [
    `The demo paper is only half there: ${reason} Start again to complete it, or empty the database and ${dataDir} and start afresh; BROADSHEET_SEED=0 starts without it.`,
    `演示报纸只写了一半：${reason} 请重新启动以补全，或清空数据库和 ${dataDir} 后重来；设 BROADSHEET_SEED=0 可不写入演示内容。`,
  ].join('\n')
}
