// Runs the command on the reference pages in ../shared and holds what it prints against their answers. Everything is
// written to a temporary folder that is removed at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const shared = path.resolve(root, '../shared')
const scorer = path.join(shared, 'gold/score.mjs')

const pages = [
  {
    answers: 'gold/seed-part.json',
    date: '2020-07-08',
    name: 'seed page',
    text: 'seed/page.txt',
    thresholds: [
      ['items found', 'right', 8],
      ['body text exact', 'right', 7],
      ['people per item', 'f1', 70],
      ['date value + part of day', 'recall', 65],
    ],
  },
  {
    answers: 'pages/A/gold.json',
    date: '2021-03-17',
    name: 'page A',
    officials: 'pages/A/roster.json',
    text: 'pages/A/page.txt',
    thresholds: [['items found', 'f1', 95]],
  },
]

let passed = 0
let failed = 0
const check = (isRight, claim) => {
  if (isRight) passed++
  else failed++
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${claim}`)
}
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, BROADSHEET_LANG: 'en', ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
const broadsheet = (args, env) =>
  node(['--conditions=production', 'bin/broadsheet.mjs', ...args], env)

/** What the command is to read a page with. */
const inputOf = ({ date, officials, text }) => [
  path.join(shared, text),
  ...['--date', date, '--format', 'json'],
  ...(officials ? ['--officials', path.join(shared, officials)] : []),
]

/** Prints the table of a page's scores and checks them against its thresholds. */
function score(page, folder) {
  const run = broadsheet(['import', ...inputOf(page), '--dry-run'])
  check(run.status === 0, `${page.name}: the dry run ends well${run.stderr && `: ${run.stderr}`}`)
  if (run.status !== 0) return
  const answer = path.join(folder, 'answer.json')
  writeFileSync(answer, run.stdout)
  const args = [scorer, answer, path.join(shared, page.answers)]
  console.log(`\n${page.name}\n${node(args).stdout}`)
  const scores = JSON.parse(node([...args, '--json']).stdout)
  for (const [measure, key, least] of page.thresholds) {
    const value = scores[measure]?.[key] ?? 0
    check(value >= least, `${page.name}: ${measure}, ${key} ${value} (at least ${least})`)
  }
}

/** Imports a page for real, a second time, and takes it back. */
function importForReal(page, folder) {
  const env = { BROADSHEET_SEED: '0', DATA_DIR: path.join(folder, 'data'), DATABASE_URL: '' }
  const first = broadsheet(['import', ...inputOf(page)], env)
  check(
    first.status === 0,
    `${page.name}: the import ends well${first.stderr && `: ${first.stderr}`}`,
  )
  if (first.status !== 0) return
  const { imports, items } = JSON.parse(first.stdout)
  const [{ created, id }] = imports
  check(created === items.length, `${page.name}: ${created} of ${items.length} items are saved`)
  const second = broadsheet(['import', ...inputOf(page)], env)
  const isKnown = second.status === 1 && second.stderr.includes('--again')
  check(isKnown, `${page.name}: the same page again is asked about`)
  const again = broadsheet(['import', ...inputOf(page), '--again'], env)
  const updated = again.status === 0 ? JSON.parse(again.stdout).imports[0].updated : 0
  check(
    updated === created,
    `${page.name}: --again brings ${updated} items up to date, doubles none`,
  )
  const undone = broadsheet(['import', '--undo', String(id)], env)
  const left = `${created} items removed, 0 left`
  check(undone.status === 0 && undone.stdout.includes(left), `${page.name}: --undo, ${left}`)
}

if (!existsSync(scorer)) {
  console.log('There is no ../shared with reference pages here; nothing was checked.')
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-acceptance-'))
  try {
    for (const page of pages) score(page, folder)
    console.log('')
    for (const page of pages) importForReal(page, folder)
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}
