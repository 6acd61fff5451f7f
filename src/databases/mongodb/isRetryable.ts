interface DriverError {
  cause?: unknown
  code?: unknown
  errorLabels?: unknown
  name?: unknown
}

const writeConflict = 112
const networkErrors = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
])

/**
 * Whether a failed operation may be run again as a whole: the server undid its transaction, or lost touch before the
 * commit. The driver's transaction guide names the labels. An unknown commit is never among them: it may have been saved.
 * Errors are told by name and label, since bundles hold several copies of the driver. Causes of an error count too.
 */
export function isRetryable(error: unknown): boolean {
  for (const each of chain(error)) {
    if (hasLabel(each, 'UnknownTransactionCommitResult')) return false
    if (hasLabel(each, 'TransientTransactionError') || each.code === writeConflict) return true
    if (networkErrors.has(String(each.name))) return true
  }
  return false
}

/** Whether a commit may or may not have been done. Sending the same commit again is safe. */
export function isCommitUnknown(error: unknown): boolean {
  return hasLabel(error as DriverError, 'UnknownTransactionCommitResult')
}

function hasLabel(error: DriverError | null, label: string): boolean {
  return Array.isArray(error?.errorLabels) && error.errorLabels.includes(label)
}

function* chain(error: unknown): Generator<DriverError> {
  const seen = new Set<unknown>()
  let current = error
  while (typeof current === 'object' && current !== null && !seen.has(current)) {
    seen.add(current)
    yield current
    current = (current as DriverError).cause
  }
}
