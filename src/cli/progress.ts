import { SingleBar } from 'cli-progress'

export type Progress = { step: (name: string) => void; stop: () => void }

/** A progress bar on stderr when that is a terminal and there is more than one step; nothing in a pipe. */
export function showProgress(total: number): Progress {
  if (!process.stderr.isTTY || total < 2) return { step: () => {}, stop: () => {} }
  const bar = new SingleBar({
    clearOnComplete: true,
    format: '{bar} {value}/{total} {name}',
    stream: process.stderr,
  })
  bar.start(total, 0, { name: '' })
  return { step: (name) => bar.increment({ name }), stop: () => bar.stop() }
}

/** A bar on stderr, on a terminal, for work that tells itself how far it is. */
export function showCount(): { show: (done: number, total: number) => void; stop: () => void } {
  if (!process.stderr.isTTY) return { show: () => {}, stop: () => {} }
  const format = '{bar} {value}/{total}'
  const bar = new SingleBar({ clearOnComplete: true, format, stream: process.stderr })
  let isStarted = false
  return {
    show: (done, total) => {
      if (!isStarted) bar.start(total, done)
      else bar.update(done)
      isStarted = true
    },
    stop: () => bar.stop(),
  }
}
