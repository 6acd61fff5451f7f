/**
 * Runs `work` one call at a time. Calls that come while it runs share one more run after it, and the promise that they
 * get covers that run. `work` must not reject.
 */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: null | Promise<void> = null
  let isWanted = false
  const run = async () => {
    while (isWanted) {
      isWanted = false
      await work()
    }
    running = null
  }
  return () => {
    isWanted = true
    return (running ??= run())
  }
}
