import type { InStatement } from '@libsql/client/sqlite3'

const reading = /^\s*(select|explain|with(?![\s\S]*\b(insert|update|delete)\b))\b/i
const standingAlone = /^\s*(pragma|vacuum|attach|detach)\b/i

const sqlOf = (statement: InStatement) =>
  typeof statement === 'string' ? statement : statement.sql

/** Whether a statement only reads. When in doubt (a WITH that mentions a write) the answer is no. */
export const isRead = (statement: InStatement): boolean => reading.test(sqlOf(statement))

/** Whether SQLite forbids or ignores the statement inside a transaction. */
export const standsAlone = (statement: InStatement): boolean => standingAlone.test(sqlOf(statement))
