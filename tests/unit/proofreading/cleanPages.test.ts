// Clean pages by somebody who saw no rules: what the checks say of them is a false alarm. The lists name those that are known.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analysePage } from '../../../src/analyse.js'
import type { Roster } from '../../../src/documents/roster.js'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

it.each([
  ['bailing', []],
  ['baisha', []],
  ['chenxi', []],
  ['doulin', []],
  ['guanlan', []],
  ['gutang', []],
  ['haitang', []],
  ['hengxi', []],
  ['heting', []],
  ['huaichuan', []],
  ['jiangyun', ['no-title-on-first-mention']],
  ['lianxi', ['no-title-on-first-mention']],
  ['lingzhou', []],
  ['luoting', []],
  ['maoxi', []],
  ['meilu', []],
  ['meiyuan', []],
  ['moluo', []],
  ['pingqiu', []],
  ['qiaoyuan', []],
  ['qingpu', []],
  ['qingtan', []],
  ['qiufang', []],
  ['sangtian', []],
  ['shuiyun', []],
  ['songhu', ['no-title-on-first-mention']],
  ['songmen', []],
  ['talaqin', []],
  ['tanxi', []],
  ['tongban', []],
  ['wanfeng', []],
  ['wushan', []],
  ['xiuxi', []],
  ['xiwan', []],
  ['xunhe', []],
  ['yanhu', ['no-title-on-first-mention']],
  ['yuanze', []],
  ['yujing', []],
  ['yunpu', []],
  ['yuzhou', ['no-title-on-first-mention']],
  ['zhaoling', []],
])('on the clean page %s only the known false alarms are raised', (name, known) => {
  const { issueDate } = JSON.parse(read(`${name}/gold.json`)) as { issueDate: string }
  const roster = JSON.parse(read(`${name}/roster.json`)) as Roster
  const { items } = analysePage({ issueDate, raw: read(`${name}/page.txt`), roster })
  const alarms = items.flatMap(({ warnings }) => warnings)
  expect(alarms.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(alarms.map(({ code }) => code).sort()).toEqual(known)
})
