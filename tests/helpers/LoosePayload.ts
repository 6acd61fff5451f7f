/* eslint-disable @typescript-eslint/no-explicit-any -- collections of these tests are not among the generated types */
import type { Payload } from 'payload'

type Call = (options: any) => Promise<any>

/** Payload without the types of the desk's own collections, for tests that bring theirs. */
export type LoosePayload = Omit<Payload, 'jobs' | LooseCall> &
  Record<LooseCall, Call> & {
    jobs: { queue: Call; run: Call }
  }

type LooseCall =
  'count' | 'create' | 'delete' | 'find' | 'findByID' | 'findVersions' | 'login' | 'update'
