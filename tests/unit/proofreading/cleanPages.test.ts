// Clean pages by somebody who saw no rules: what the checks say of them is a false alarm.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analysePage } from '../../../src/analyse.js'
import type { Roster } from '../../../src/documents/roster.js'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

it.each(['huaichuan', 'talaqin', 'xiuxi', 'yuanze'])(
  'on the clean page %s nothing is warned of',
  (name) => {
    const { issueDate } = JSON.parse(read(`${name}/gold.json`)) as { issueDate: string }
    const roster = JSON.parse(read(`${name}/roster.json`)) as Roster
    const { items } = analysePage({ issueDate, raw: read(`${name}/page.txt`), roster })
    const alarms = items.flatMap(({ warnings }) => warnings)
    expect(alarms.map(({ code }) => code)).toEqual([])
  },
)
