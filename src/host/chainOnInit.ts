import type { Config } from 'payload'

type OnInit = NonNullable<Config['onInit']>

/** The host's `onInit` first, then ours. */
export const chainOnInit =
  (theirs: OnInit | undefined, ours: OnInit): OnInit =>
  async (payload) => {
    await theirs?.(payload)
    await ours(payload)
  }
