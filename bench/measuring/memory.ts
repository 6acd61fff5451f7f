import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

const bytes = (): number => {
  collectGarbage()
  collectGarbage()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** What `make` makes and the MiB that stay taken while it lives. */
export const withMemory = <T>(make: () => T): { made: T; mebibytes: number } => {
  const before = bytes()
  const made = make()
  return { made, mebibytes: (bytes() - before) / 2 ** 20 }
}
