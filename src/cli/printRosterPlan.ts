import Table from 'cli-table3'
import type { PostChange } from '../officials/core/exchange/comparePosts.js'
import type { ImportPlan, PlannedEntry } from '../officials/core/exchange/planImport.js'
import type { Format } from './options.js'
import { say } from './words/say.js'

/** Prints what an import does: JSON, or a table of what is new, changed or open. */
export function printPlan(
  plan: ImportPlan,
  { file, format }: { file: string; format: Format },
  more: object = {},
): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify({ file, ...more, ...plan }, null, 2)}\n`)
    return
  }
  const head = ['', say('headName'), say('headState'), say('headWhat')]
  const table = new Table({ head, style: { border: [], head: [] }, wordWrap: true })
  for (const entry of plan.entries) if (entry.state !== 'same') table.push(row(entry))
  if (table.length) process.stdout.write(`${table.toString()}\n`)
  process.stdout.write(`${say('rosterDryRun', { file, ...plan.counts })}\n`)
}

const row = (entry: PlannedEntry): string[] => [
  String(entry.entry + 1),
  entry.name,
  say(`state-${entry.state}`),
  changes(entry).join('\n'),
]

function changes({ candidates, names, note, posts, state }: PlannedEntry): string[] {
  if (state === 'asked') return candidates.map(({ id, titles }) => `${id}: ${titles.join('、')}`)
  return [
    ...posts.map(postLine),
    ...(names.length ? [say('changedNames', { names: names.join('、') })] : []),
    ...(note ? [say('changedNote', { note })] : []),
  ]
}

function postLine(change: PostChange): string {
  const { organization, title } = change.post
  const post = [organization, title].filter(Boolean).join(' ')
  if (change.kind === 'added') return say('change-added', { title: post })
  const fields = change.fields
    .map(({ after, before, field }) => `${field} ${before || '-'} → ${after}`)
    .join('; ')
  return say(`change-${change.kind}`, { fields, title: post })
}
