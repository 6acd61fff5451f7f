/**
 * What the database layer says to people. It cannot know the reader's language (a queue or a boot has no request),
 * so every sentence is given in both.
 */
const both = (english: string, chinese: string) => `${english} / ${chinese}`

const seconds = (milliseconds: number) => Number((milliseconds / 1000).toFixed(1))

export const messages = {
  bulkRefused: (failed: number, reasons: string) =>
    both(
      `Nothing was changed: ${failed} of the documents could not be saved. ${reasons}`,
      `全部未更改:有 ${failed} 条未能保存。${reasons}`,
    ),
  closed: () => both('Not saved: the database has been closed.', '未保存:数据库已关闭。'),
  commitUnknown: () =>
    both(
      'It is not known whether this was saved: the database did not answer. Reload and look before saving again.',
      '无法确定是否已保存:数据库未应答。请刷新查看后再保存。',
    ),
  heldTooLong: (maxHold: number) =>
    both(
      `Not saved: this save kept the database for more than ${seconds(maxHold)} s and was undone. Try again; if it returns, look for a slow hook.`,
      `未保存:此次保存占用数据库超过 ${seconds(maxHold)} 秒,已撤销。请重试;若再次出现,请检查耗时的钩子。`,
    ),
  mongoNeedsReplicaSet: (masked: string) =>
    both(
      `DATABASE_URL is ${masked}: it has no replicaSet=, and without it MongoDB saves have no transactions. Add it, for example ?replicaSet=rs0 (one node will do: mongod --replSet rs0, then rs.initiate()).`,
      `DATABASE_URL 为 ${masked}:缺少 replicaSet=,MongoDB 将没有事务。请补上,例如 ?replicaSet=rs0(单节点亦可:mongod --replSet rs0,再执行 rs.initiate())。`,
    ),
  noScriptInTransaction: () =>
    both(
      'A script of several statements cannot run inside a transaction: run its statements one by one.',
      '事务内不能执行多语句脚本:请逐条执行。',
    ),
  otherProcess: (busyTimeout: number) =>
    both(
      `Not saved: another program has been writing to the database for ${seconds(busyTimeout)} s. Try again in a moment.`,
      `未保存:另一程序写入数据库已达 ${seconds(busyTimeout)} 秒。请稍后重试。`,
    ),
  outOfTurns: (maxWait: number, waiting: number) =>
    both(
      `Not saved: the database is busy. This save waited ${seconds(maxWait)} s for its turn (${waiting} more are waiting). Try again in a moment.`,
      `未保存:数据库繁忙。此次保存已等待 ${seconds(maxWait)} 秒(另有 ${waiting} 项在等待)。请稍后重试。`,
    ),
  rolledBack: () =>
    both(
      'Not saved: the transaction of this save was already undone, probably because a save inside one of its hooks failed and the hook ignored the error.',
      '未保存:此次保存的事务已被撤销,可能是其钩子内的某次保存失败而钩子忽略了错误。',
    ),
  sqliteNeedsFile: (masked: string) =>
    both(
      `The SQLite database must be a file on a local disk, but its url is ${masked}. Use file:./data/desk.db or an absolute path.`,
      `SQLite 数据库必须是本地磁盘上的文件,而其地址为 ${masked}。请用 file:./data/desk.db 或绝对路径。`,
    ),
  transactionOver: (state: string) =>
    both(
      `Not saved: this transaction is over (${state}), so a write that came after it was refused. Await every save inside a hook.`,
      `未保存:该事务已结束(${state}),其后的写入被拒绝。钩子内的每次保存都须等待完成。`,
    ),
  unknownScheme: (masked: string) =>
    both(
      `DATABASE_URL is ${masked}: only file: (SQLite) and mongodb:// or mongodb+srv:// are known. Unset it to use SQLite in the data folder.`,
      `DATABASE_URL 为 ${masked}:只支持 file:(SQLite)与 mongodb://、mongodb+srv://。不设置即使用数据目录中的 SQLite。`,
    ),
  walRefused: (file: string, mode: string) =>
    both(
      `SQLite cannot use its write-ahead log for ${file} (journal_mode is ${mode}). Put the data folder on a local disk, not on a network share.`,
      `SQLite 无法为 ${file} 启用预写日志(journal_mode 为 ${mode})。请把数据目录放在本地磁盘,而非网络共享。`,
    ),
}
