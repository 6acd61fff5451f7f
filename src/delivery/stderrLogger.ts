import { type DeliveryLogger } from './sources.js'

const write = (level: 'error' | 'info', msg: string, err?: unknown) => {
  const cause = err instanceof Error ? (err.stack ?? err.message) : err
  process.stderr.write(`${JSON.stringify({ level, msg, err: cause })}\n`)
}

/** Used where the host gives no logger of its own. */
export const stderrLogger: DeliveryLogger = {
  error: ({ err, msg }) => write('error', msg, err),
  info: ({ msg }) => write('info', msg),
}
