import * as z from 'zod'

const evidence = z.object({
  count: z.number(),
  firstSeen: z.string(),
  lastSeen: z.string(),
  sentences: z.array(
    z.object({ date: z.string(), file: z.string(), sentence: z.string(), title: z.string() }),
  ),
})

export type GivenEvidence = z.infer<typeof evidence>

/** What a bootstrapped roster says of where each entry was read; null where an entry says nothing. */
export const givenEvidence = (data: readonly unknown[]): (GivenEvidence | null)[] =>
  data.map(
    (entry) => evidence.safeParse((entry as { evidence?: unknown } | null)?.evidence).data ?? null,
  )
