import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type LoadOptions = {
  connections?: number
  headers?: Record<string, string>
  seconds: number
  url: string
}

/** Whether wrk, the load generator, is installed. */
export const hasWrk = (): boolean => spawnSync('wrk', ['-v']).error === undefined

const numberAfter = (label: RegExp, report: string): number | undefined => {
  const found = label.exec(report)?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * Requests a second that a server answers under load from one thread of wrk.
 * @throws Error when a connection failed or an answer was neither 2xx nor 3xx: such a figure means nothing.
 */
export const load = async (options: LoadOptions): Promise<number> => {
  const { connections = 50, headers = {}, seconds, url } = options
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s'],
    ...sent,
    url,
  ])
  const failure = /Socket errors:.*|Non-2xx or 3xx responses:.*/.exec(stdout)?.[0]
  if (failure) throw new Error(`wrk ${url}: ${failure}`)
  const rate = numberAfter(/Requests\/sec:\s+([\d.]+)/, stdout)
  if (!rate) throw new Error(`wrk ${url} answered no rate:\n${stdout}`)
  return rate
}
