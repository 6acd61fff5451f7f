/** Characters a second of the whole analysis of the save path, beside a segmenter and two readers of dates; rosters of four sizes. */
import { analyseItem, buildRosterIndex, type RosterIndex } from '../src/analyse.js'
import { readItem } from '../src/reading/core/readItem.js'
import { getReadingLocale } from '../src/reading/locales/index.js'
import { manyOfficials } from './invented/manyOfficials.js'
import { inventedPages, revised, stringsOf } from './invented/pages.js'
import { measureInTurn, median, medianRatio, type Samples } from './measuring/inTurn.js'
import { withMemory } from './measuring/memory.js'
import { report, thousands } from './measuring/report.js'
import { automaton, chrono, jieba, naiveNames, type Peer, recognize } from './peers/index.js'

const rounds = 15
const warmUps = 12
const pageLength = 7000
const sizes = { roster1k: 1_000, roster10k: 10_000, roster100k: 100_000, roster1M: 1_000_000 }

const pages = inventedPages()
const items = pages.flatMap((page) => page.items)
const officials = pages.flatMap(({ roster }) => roster)
let revision = 0

/** Characters a second of `read` over texts that it has not met: every paragraph is new each time. */
const speedOf = (read: (items: ReturnType<typeof revised>) => void) => async () => {
  const fresh = revised(items, ++revision)
  const characters = fresh.flatMap(({ text }) => stringsOf(text)).join('').length
  const start = performance.now()
  read(fresh)
  return (characters / (performance.now() - start)) * 1000
}

const analysis = (roster: RosterIndex) =>
  speedOf((fresh) => {
    for (const { issueDate, text } of fresh) analyseItem({ issueDate, item: text, roster })
  })

const reading = (roster: RosterIndex) =>
  speedOf((fresh) => {
    for (const { issueDate, text } of fresh) readItem(text, { issueDate, locale, roster })
  })
const locale = getReadingLocale('zh')

const peer = (read: Peer) =>
  speedOf((fresh) => {
    for (const { issueDate, text } of fresh)
      for (const said of stringsOf(text)) read(said, issueDate)
  })

/** Runs everything until it is as fast as it gets, then measures in turn. */
const measure = async <Name extends string>(peers: Record<Name, () => Promise<number>>) => {
  for (let turn = 0; turn < warmUps; turn++)
    for (const name in peers) if (turn < 2 || !slow.has(name)) await peers[name]()
  return measureInTurn(rounds, peers)
}
const slow = new Set(['recognizers'])

const rows = ({ ours, ...others }: Samples<string>) =>
  Object.entries({ ours: ours!, ...others }).map(([name, speeds]) => [
    name,
    thousands(median(speeds)),
    ((pageLength / median(speeds)) * 1000).toFixed(2),
    name === 'ours' ? '' : medianRatio(ours!, speeds),
  ])

const rosterOf = (size: number) => manyOfficials(size, officials)
const rosters = Object.fromEntries(
  Object.entries(sizes).map(([name, size]) => [name, rosterOf(size)]),
) as Record<keyof typeof sizes, ReturnType<typeof rosterOf>>
const { made: largest, mebibytes } = withMemory(() => buildRosterIndex(rosters.roster1M))
const indexes = {
  roster1k: buildRosterIndex(rosters.roster1k),
  roster10k: buildRosterIndex(rosters.roster10k),
  roster100k: buildRosterIndex(rosters.roster100k),
  roster1M: largest,
}

const others = await measure({
  ours: analysis(indexes.roster1k),
  jieba: peer(jieba()),
  chrono: peer(chrono()),
  recognizers: peer(recognize()),
})
report(
  ['whole analysis', 'characters a second', 'ms a page of 7,000', 'ours / theirs'],
  rows(others),
)

const names = rosters.roster1k.map(({ name }) => name)
const matching = await measure({
  ours: peer((said) => indexes.roster1k.namesIn(said)),
  'Aho-Corasick': peer(automaton([...new Set(names)])),
  'name by name': peer(naiveNames(names)),
})
report(
  ['names alone, 1,000', 'characters a second', 'ms a page of 7,000', 'ours / theirs'],
  rows(matching),
)

const checking = await measure({
  ours: analysis(indexes.roster10k),
  'reading alone': reading(indexes.roster10k),
})
report(
  ['with checks, 10,000 officials', 'characters a second', 'ms a page of 7,000', 'ours / theirs'],
  rows(checking),
)

const bySize = await measure(
  Object.fromEntries(
    Object.entries(indexes).map(([name, index]) => [name, analysis(index)]),
  ) as Record<keyof typeof sizes, () => Promise<number>>,
)
const timeVs1k = (name: keyof typeof sizes) => medianRatio(bySize.roster1k, bySize[name])
report(
  ['whole analysis, officials', 'characters a second', 'ms a page of 7,000', 'time / 1,000'],
  (Object.keys(sizes) as (keyof typeof sizes)[]).map((name) => [
    thousands(sizes[name]),
    thousands(median(bySize[name])),
    ((pageLength / median(bySize[name])) * 1000).toFixed(2),
    timeVs1k(name),
  ]),
  {
    checksVsReading: medianRatio(checking['reading alone'], checking.ours),
    memoryMiB: Number(mebibytes.toFixed(1)),
    speedVsChrono: medianRatio(others.ours, others.chrono),
    speedVsJieba: medianRatio(others.ours, others.jieba),
    speedVsRecognizers: medianRatio(others.ours, others.recognizers),
    timeRoster100kVs1k: timeVs1k('roster100k'),
    timeRoster1MVs1k: timeVs1k('roster1M'),
  },
)
