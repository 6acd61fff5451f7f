// Holds the people that `broadsheet read` finds in general news against a public set of sentences with marked people:
//   node scripts/generalNews.mjs FILE|FOLDER [--part test|dev] [--suggest] [--errors 10] [--save FOLDER]
// docs/reading-news.md names the set, and what came out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { sampleOf } from './newsSample.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const wanted = { dev: 1000, seed: 20200708, test: 300 }

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { default: '10', type: 'string' },
    part: { default: 'test', type: 'string' },
    save: { type: 'string' },
    suggest: { default: false, type: 'boolean' },
  },
})

const [place] = positionals
if (!place || !existsSync(place)) {
  const set = 'a BIO file with people labelled PER, such as the test part of MSRA NER'
  console.error(`${place ?? 'A file'} is missing: name ${set} (docs/reading-news.md).`)
  process.exit(2)
}

const parts = sampleOf(place, wanted)
if (!(values.part in parts)) {
  console.error(`There is no part ${values.part}: name test or dev.`)
  process.exit(2)
}
if (values.save) save(parts, values.save)
report(parts[values.part])

/** Prints figures and the worst errors of every tier that was asked for. */
function report(sentences) {
  const items = read(sentences)
  const named = sentences.filter(({ people }) => people.length > 0).length
  console.log(`${sentences.length} sentences, ${named} of them with people`)
  const tiers = [['auto', (item) => item.mentions]]
  if (values.suggest)
    tiers.push(
      ['suggested', (item) => item.suggestions],
      ['auto and suggested', (item) => [...item.mentions, ...item.suggestions]],
    )
  for (const [tier, foundIn] of tiers) printTier(tier, pairs(sentences, items, foundIn))
}

/** One process reads all sentences, as an operator would. */
function read(sentences) {
  const lines = sentences.map(({ id, text }) => JSON.stringify({ date: '1998-01-01', id, text }))
  const args = ['--conditions=production', 'bin/broadsheet.mjs', 'read', '--jsonl']
  const run = spawnSync(process.execPath, values.suggest ? [...args, '--suggest'] : args, {
    cwd: root,
    encoding: 'utf8',
    input: lines.join('\n'),
    maxBuffer: 256 * 1024 * 1024,
  })
  if (run.status === 0)
    return run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  console.error(run.stderr)
  return process.exit(1)
}

function pairs(sentences, items, foundIn) {
  return sentences.map(({ id, people, text }, index) => {
    const found = foundIn(items[index])
    const same = (one) => (other) => one.start === other.start && one.end === other.end
    return {
      id,
      missed: people.filter((person) => !found.some(same(person))),
      right: found.filter((mention) => people.some(same(mention))),
      text,
      wrong: found.filter((mention) => !people.some(same(mention))).map(withKind(people)),
    }
  })
}

function withKind(people) {
  return (mention) => {
    const near = people.some(({ end, start }) => start < mention.end && mention.start < end)
    return { ...mention, kind: near ? 'wrong bounds' : 'nobody' }
  }
}

function printTier(tier, results) {
  const count = (key) => results.reduce((sum, result) => sum + result[key].length, 0)
  const [right, wrong, missed] = ['right', 'wrong', 'missed'].map(count)
  const precision = right / (right + wrong || 1)
  const recall = right / (right + missed || 1)
  const f1 = (2 * right) / (2 * right + wrong + missed || 1)
  const percent = (share) => (100 * share).toFixed(1)
  const figures = `precision ${percent(precision)} recall ${percent(recall)} F1 ${percent(f1)}`
  console.log(`\n${tier}: ${figures} (${right} right, ${wrong} wrong, ${missed} missed)`)
  printErrors(results)
}

/** Nobody at all is worse than a name with wrong bounds; of those, the longer the worse. */
function printErrors(results) {
  const errors = results.flatMap(({ id, text, wrong }) =>
    wrong.map((mention) => ({ ...mention, id, text })),
  )
  const worst = errors.toSorted(
    (a, b) => a.kind.localeCompare(b.kind) || b.end - b.start - (a.end - a.start) || a.id - b.id,
  )
  for (const { end, id, kind, name, rule, start, text } of worst.slice(0, Number(values.errors))) {
    const around = `${text.slice(Math.max(0, start - 12), start)}[${name}]${text.slice(end, end + 12)}`
    console.log(`  ${kind.padEnd(12)} ${rule.padEnd(24)} #${id} ${start}-${end} …${around}…`)
  }
}

/** Both parts as lines of JSON, for work on the rules: the test part is for figures only. */
function save(sample, folder) {
  mkdirSync(folder, { recursive: true })
  for (const [name, sentences] of Object.entries(sample)) {
    const lines = sentences.map((sentence) => `${JSON.stringify(sentence)}\n`)
    writeFileSync(path.join(folder, `${name}.jsonl`), lines.join(''))
  }
}
