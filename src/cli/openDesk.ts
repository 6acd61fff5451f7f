import path from 'node:path'
import type { Payload, SanitizedConfig } from 'payload'
import { loadDeskConfig } from './loadDeskConfig.js'
import { language } from './words/say.js'

/** Goes to the folder of the desk; a DATA_DIR given in another folder keeps its meaning. */
function enterDesk(): void {
  const { BROADSHEET_HOME, DATA_DIR } = process.env
  if (DATA_DIR) process.env.DATA_DIR = path.resolve(DATA_DIR)
  if (BROADSHEET_HOME) process.chdir(BROADSHEET_HOME)
}

/** Lets operations refuse in the language of this run, which is the fallback's where a request names none. */
export const inOurLanguage = (i18n: SanitizedConfig['i18n']): SanitizedConfig['i18n'] =>
  language in i18n.supportedLanguages ? { ...i18n, fallbackLanguage: language } : i18n

/**
 * Runs `work` on the desk's database, whose log goes to stderr, and closes it afterwards.
 * @throws CommandError when there is no desk here, and what `work` throws
 */
export async function onDesk<T>(work: (payload: Payload) => Promise<T>): Promise<T> {
  enterDesk()
  Object.assign(process.env, { NODE_ENV: 'production', PAYLOAD_TELEMETRY_DISABLED: '1' })
  const config = await loadDeskConfig()
  const { getPayload } = await import('payload')
  const logger = { destination: process.stderr, options: { level: 'error' } } as const
  const spoken = { ...config, i18n: inOurLanguage(config.i18n), logger }
  const payload = await getPayload({ config: spoken as unknown as SanitizedConfig })
  try {
    return await work(payload)
  } finally {
    await payload.destroy()
  }
}
