import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { SanitizedConfig } from 'payload'
import { CommandError } from './errors.js'
import { say } from './words/say.js'

/**
 * The Payload config of the desk in the current folder, with its `.env` read before. In a clone PAYLOAD_CONFIG_PATH names
 * the bundled one; elsewhere it is found as Payload finds it.
 * @throws CommandError when there is none, or a package that it imports is not installed
 */
export async function loadDeskConfig(): Promise<SanitizedConfig> {
  // First: on Node 20 Lexical can deadlock when other modules load beside it.
  await import('@payloadcms/richtext-lexical/lexical').catch(tellMissing)
  const { findConfig, loadEnv } = await import('payload/node')
  loadEnv()
  const file = configFile(findConfig)
  if (/\.[cm]?tsx?$/.test(file)) await allowTypeScript()
  const { default: config } = (await import(pathToFileURL(file).href).catch(tellMissing)) as {
    default: Promise<SanitizedConfig> | SanitizedConfig
  }
  return config
}

function configFile(find: () => string): string {
  try {
    return find()
  } catch (cause) {
    throw new CommandError(say('deskMissing', { folder: process.cwd() }), { cause })
  }
}

/** Lets this process import TypeScript, by the loader that Payload installs for its own command. */
async function allowTypeScript(): Promise<void> {
  const fromPayload = createRequire(import.meta.resolve('payload'))
  const loader = pathToFileURL(fromPayload.resolve('tsx/esm/api')).href
  const { register } = (await import(loader)) as { register: () => void }
  register()
}

function tellMissing(error: unknown): never {
  const { code, message: reason } = error as NodeJS.ErrnoException
  if (code !== 'ERR_MODULE_NOT_FOUND') throw error
  throw new CommandError(say('deskNotLoaded', { reason }), { cause: error })
}
