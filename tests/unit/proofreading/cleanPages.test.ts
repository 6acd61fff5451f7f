// Clean pages by somebody who saw no rules: what the checks say of them is a false alarm. The lists name those that are known.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analysePage } from '../../../src/analyse.js'
import type { Roster } from '../../../src/documents/roster.js'

const folder = new URL('../../fixtures/pages/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, folder), 'utf8')

it.each([
  ['andu', []],
  ['bailing', []],
  ['baisha', []],
  ['chengyang', ['no-title-on-first-mention']],
  ['chengyuan', []],
  ['chenxi', []],
  ['dalin', []],
  ['daoxi', ['no-title-on-first-mention']],
  ['doulin', []],
  [
    'fenghuang',
    ['no-title-on-first-mention', 'no-title-on-first-mention', 'no-title-on-first-mention'],
  ],
  ['guanlan', []],
  ['gutang', []],
  ['haitang', []],
  ['hengxi', []],
  ['hequan', []],
  ['heting', []],
  ['huaichuan', []],
  ['huaitang', []],
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
  ['qingzhe', []],
  ['qiufang', []],
  ['sangtian', []],
  ['shuiyun', []],
  ['songhu', ['no-title-on-first-mention']],
  ['songmen', []],
  ['talaqin', []],
  ['tangxi', []],
  ['tanxi', []],
  ['tingnan', []],
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
  ['yutan', []],
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
