/** The command was used wrongly: exit code 2. The message is one sentence that says what to do. */
export class UsageError extends Error {
  readonly exitCode = 2
}

/** The command failed at what it was asked for: exit code 1. The message is one sentence that says what to do. */
export class CommandError extends Error {
  readonly exitCode = 1
}
