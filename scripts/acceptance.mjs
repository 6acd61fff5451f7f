// Runs the command on the reference pages in ../shared and holds what it prints against their answers. Everything is
// written to a temporary folder that is removed at the end.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkClean, checkPlanted } from './acceptanceWarnings.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const shared = path.resolve(root, '../shared')
const scorer = path.join(shared, 'gold/score.mjs')

const suites = path.join(shared, 'cases')
const suiteScorer = path.join(suites, 'score.mjs')

/** What a page must reach; `items` of them, `events` of which one may be missed, `values` of its dates. */
const thresholdsOf = ({ events, items, values }) => [
  ['items found', 'f1', 100],
  ['body text exact', 'right', items],
  ['paragraph breaks', 'f1', 97],
  ['credit exact', 'f1', 100],
  ['byline', 'f1', 100],
  ['person mentions', 'f1', 99],
  ['people per item', 'f1', 99],
  ['titles as written', 'f1', 98],
  ['positions spelled out', 'recall', 95],
  ['date spans', 'f1', 98],
  ['date value + part of day', 'right', values],
  ['timex', 'recall', 95],
  ['events (date + kind)', 'right', events - 1],
  ['event names', 'right', events - 1],
  ['event participants', 'f1', 95],
]

const pages = [
  {
    answers: 'gold/seed-part.json',
    date: '2020-07-08',
    name: 'seed page',
    text: 'seed/page.txt',
    thresholds: thresholdsOf({ events: 8, items: 8, values: 17 }),
  },
  {
    answers: 'pages/A/gold.json',
    date: '2021-03-17',
    name: 'page A',
    officials: 'pages/A/roster.json',
    text: 'pages/A/page.txt',
    thresholds: thresholdsOf({ events: 14, items: 17, values: 67 }),
  },
]

/** Public suites of date expressions, with the least share of cases right. */
const dateSuites = [
  { file: 'recognizers-zh.jsonl', name: 'Recognizers, Chinese', span: 95, value: 92 },
  { file: 'jionlp-time.jsonl', name: 'JioNLP', span: 92, value: 88 },
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

/** Reads a public suite line by line and checks its two measures. */
function scoreSuite({ file, name, ...least }, folder) {
  const [suite, input, answer] = [path.join(suites, file), 'suite.in', 'suite.out'].map((at) =>
    path.resolve(folder, at),
  )
  writeFileSync(input, node([suiteScorer, suite, '--input']).stdout)
  const run = broadsheet(['read', '--jsonl', input])
  check(run.status === 0, `${name}: every line is read${run.stderr && `: ${run.stderr}`}`)
  writeFileSync(answer, run.stdout)
  const scores = JSON.parse(node([suiteScorer, suite, answer, '--json']).stdout)
  for (const measure of ['span', 'value']) {
    const [right, of] = scores[`${measure}Of`]
    const claim = `${scores[measure]} % (${right} of ${of}, at least ${least[measure]} %)`
    check(scores[measure] >= least[measure], `${name}: ${measure} ${claim}`)
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

/** A roster as the command proposes it from a page, written to a file. */
function bootstrapRoster({ date, text }, folder) {
  const run = broadsheet(['officials', 'bootstrap', path.join(shared, text), '--date', date, '--format', 'json']) // prettier-ignore
  const file = path.join(folder, 'bootstrapped.json')
  writeFileSync(file, run.stdout)
  return file
}

/** What the checks say of a page as it is, and of copies with mistakes. */
function checkWarnings(page, folder) {
  const { answers, date, name } = page
  const isOwn = page.officials === undefined
  const roster = isOwn ? bootstrapRoster(page, folder) : path.join(shared, page.officials)
  const text = path.join(shared, page.text)
  const run = { broadsheet, check, date, folder, name, roster, text }
  console.log(`\n${name}: warnings`)
  checkClean({ ...run, most: 2, never: isOwn ? ['rank-order', 'title-not-held'] : [] })
  checkPlanted({ ...run, answers: path.join(shared, answers) })
}

/** Prints what the checks find in the corpus of errors; a test of its own holds the table to the checks. */
const printCorpus = () =>
  console.log(`\n${readFileSync(path.join(root, 'docs/proofreading-figures.md'), 'utf8')}`)

if (!existsSync(scorer)) {
  console.log('There is no ../shared with reference pages here; nothing was checked.')
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-acceptance-'))
  try {
    for (const page of pages) score(page, folder)
    console.log('')
    for (const suite of dateSuites) scoreSuite(suite, folder)
    for (const page of pages) checkWarnings(page, folder)
    printCorpus()
    for (const page of pages) importForReal(page, folder)
  } finally {
    rmSync(folder, { force: true, recursive: true })
  }
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed ? 1 : 0
}
