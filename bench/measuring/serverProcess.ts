import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

export type ServerProcess = { stop(): Promise<void>; url: string }

const portOf = async (child: ChildProcess, file: string): Promise<number> => {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with code ${code} before it listened.`)
  })
  const [port] = (await Promise.race([once(child, 'message'), ended])) as [number]
  ended.catch(() => undefined)
  return port
}

/** Starts a server in a process of its own; the file sends its port to the parent once it listens on the loopback. */
export const startServer = async (file: URL, args: string[] = []): Promise<ServerProcess> => {
  const child = fork(file, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const port = await portOf(child, file.pathname)
  return {
    async stop() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
    url: `http://127.0.0.1:${port}`,
  }
}
