// What the checks say of the reference pages: of the clean page with its roster, and of ten copies with mistakes planted.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findPlanted, plantInPage } from './plantMistakes.mjs'

const SEEDS = 10
const MISTAKES = 40
/** Share of the planted mistakes that must be found, in percent. */
const LEAST = 90

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Runs the import of a page over a roster and answers its items. */
function itemsOf({ broadsheet, date, roster, text }) {
  const args = ['import', text, '--date', date, '--officials', roster, '--dry-run']
  const run = broadsheet([...args, '--format', 'json'])
  if (run.status !== 0) throw new Error(run.stderr)
  return JSON.parse(run.stdout).items
}

/**
 * Checks the clean page: no error, few warnings, and none of the codes that its own roster cannot cause.
 * @param never codes that must not be said at all
 */
export function checkClean({ check, most, name, never = [], ...page }) {
  const warnings = itemsOf(page).flatMap((item) => item.warnings)
  const count = (severity) => warnings.filter((warning) => warning.severity === severity).length
  for (const { code, message, severity } of warnings)
    console.log(`  ${severity} ${code}: ${message}`)
  check(count('error') === 0, `${name}: ${count('error')} warnings of severity error (none)`)
  check(
    count('warning') <= most,
    `${name}: ${count('warning')} of severity warning (at most ${most})`,
  )
  for (const code of never) {
    const said = warnings.filter((warning) => warning.code === code).length
    check(said === 0, `${name}: ${said} × ${code} (none)`)
  }
}

/** Plants mistakes in a page ten times, prints what was found by code, and checks the share. */
export function checkPlanted({ answers, check, folder, name, roster, text, ...page }) {
  const gold = read(answers)
  const byCode = new Map()
  for (let seed = 1; seed <= SEEDS; seed++) {
    const planted = plantInPage(readFileSync(text, 'utf8'), gold, read(roster), { count: MISTAKES, seed }) // prettier-ignore
    const copy = path.join(folder, 'planted.txt')
    writeFileSync(copy, planted.page)
    const { found } = findPlanted(planted, itemsOf({ ...page, roster, text: copy }))
    for (const mistake of planted.mistakes) {
      const row = byCode.get(mistake.code) ?? { code: mistake.code, planted: 0, found: 0 }
      row.planted++
      if (found.includes(mistake)) row.found++
      byCode.set(mistake.code, row)
    }
  }
  console.table([...byCode.values()].sort((a, b) => a.code.localeCompare(b.code)))
  const total = (key) => [...byCode.values()].reduce((sum, row) => sum + row[key], 0)
  const share = Number(((100 * total('found')) / total('planted')).toFixed(1))
  check(share >= LEAST, `${name}: ${share} % of ${total('planted')} planted mistakes found (at least ${LEAST} %)`) // prettier-ignore
}
