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
