/**
 * Notices inside one process. Several copies of a module can be loaded side by side (the server's bundle
 * and Next's), so the listeners are kept on `globalThis` and not in this file.
 */
type Listener = (payload: unknown) => void

const listenersOf = (topic: string): Set<Listener> => {
  const key = Symbol.for(`broadsheet.${topic}`)
  const holder = globalThis as unknown as Record<symbol, Set<Listener> | undefined>
  return (holder[key] ??= new Set())
}

/**
 * Tells every listener of `topic` in this process. Call it after the commit, never inside a transaction:
 * a listener reads what the database then shows. A listener's error becomes a process warning, because
 * what is announced has already happened.
 */
export const announce = (topic: string, payload?: unknown): void => {
  for (const listener of [...listenersOf(topic)]) {
    try {
      listener(payload)
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/** Calls `listener` for each notice on `topic`, until the returned function is called. */
export const listen = (topic: string, listener: Listener): (() => void) => {
  const listeners = listenersOf(topic)
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
