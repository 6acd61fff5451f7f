import Table from 'cli-table3'
import { analysePage } from '../analyse.js'
import type { RosterPost } from '../documents/roster.js'
import {
  type Proposal,
  type ProposedOfficial,
  proposeRoster,
} from '../officials/core/bootstrap/proposeRoster.js'
import type { SeenPage } from '../officials/core/bootstrap/types.js'
import { getRosterLocale } from '../officials/locales/index.js'
import { archivePages, type ArchivePage } from './archivePages.js'
import { CommandError } from './errors.js'
import { readText } from './input.js'
import type { Format } from './options.js'
import { showProgress } from './progress.js'
import { say } from './words/say.js'

type Job = { archive?: string; date?: string; format: Format; locale: string }

/**
 * Reads pages without a roster and prints the one that they show, as roster.json with the evidence of each entry.
 * @throws UsageError without pages or without a page's date, CommandError when a page is no text or no official is found
 */
export async function bootstrap(files: string[], job: Job): Promise<void> {
  const pages = await archivePages(files, job)
  const proposal = proposeRoster(await readPages(pages, job), getRosterLocale(job.locale))
  if (!proposal.officials.length) throw new CommandError(say('bootstrapNothing'))
  for (const { after, before, counts } of proposal.doubts) {
    const [so, otherwise] = counts
    const values = { one: before, other: after, otherwise, so }
    process.stderr.write(`${say('bootstrapDoubt', values)}\n`)
  }
  print(proposal, pages.length, job.format)
}

async function readPages(pages: readonly ArchivePage[], { locale }: Job): Promise<SeenPage[]> {
  const progress = showProgress(pages.length)
  const read: SeenPage[] = []
  try {
    for (const { date, file } of pages) {
      const raw = await readText(file)
      const { items } = analysePage({ issueDate: date, locale, raw, roster: [] })
      read.push({ date, file, items })
      progress.step(file)
    }
    return read
  } finally {
    progress.stop()
  }
}

function print({ officials }: Proposal, pages: number, format: Format): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(officials, null, 2)}\n`)
    return
  }
  const head = (
    ['headRank', 'headName', 'headPosts', 'headGroup', 'headForms', 'headAppeared'] as const
  ).map((key) => say(key))
  const table = new Table({ head, style: { border: [], head: [] } })
  for (const official of officials) table.push(row(official))
  const count = say('bootstrapCount', { count: officials.length, pages })
  process.stdout.write(`${table.toString()}\n${count}\n`)
}

function row({ evidence, name, posts }: ProposedOfficial): string[] {
  const lines = (of: (post: RosterPost) => null | string | undefined) =>
    [...new Set(posts.map((post) => of(post) ?? '-'))].join('\n')
  const { count, firstSeen, lastSeen } = evidence
  const days = firstSeen === lastSeen ? firstSeen : `${firstSeen} – ${lastSeen}`
  return [
    String(posts[0]?.rank ?? '-'),
    name,
    lines(({ title }) => title),
    lines(({ group }) => group),
    [...new Set(posts.flatMap(({ forms }) => forms ?? []))].join('\n'),
    `${count}× ${days}`,
  ]
}
