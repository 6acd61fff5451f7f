/** Requests a second of the front page, ours to the limit of node:http: whole answers, and 304 for who holds it already. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measureInTurn, median, medianRatio, type Samples } from './measuring/inTurn.js'
import { report, thousands } from './measuring/report.js'
import { type ServerProcess, startServer } from './measuring/serverProcess.js'
import { hasWrk, load } from './measuring/wrk.js'

const rounds = 5
const seconds = 2
const serverFile = (name: string) => new URL(`./servers/${name}.mjs`, import.meta.url)

const warmUpSeconds = 1

/** Requests a second of each address, measured in turn. */
const measure = async <Name extends string>(
  urls: Record<Name, string>,
  headers: Record<string, string> = {},
) => {
  const names = Object.keys(urls) as Name[]
  for (const name of names) await load({ headers, seconds: warmUpSeconds, url: urls[name] })
  const peers = names.map((name) => [name, () => load({ headers, seconds, url: urls[name] })])
  return measureInTurn(rounds, Object.fromEntries(peers) as Record<Name, () => Promise<number>>)
}

/** Starts the limit with the very bytes that ours answers, and checks that both say the same. */
const startRaw = async (frontPage: string, folder: string) => {
  const answer = await fetch(frontPage, { headers: { 'Accept-Encoding': 'identity' } })
  const etag = answer.headers.get('etag') ?? ''
  const body = Buffer.from(await answer.arrayBuffer())
  const file = path.join(folder, 'body.json')
  await writeFile(file, body)
  const raw = await startServer(serverFile('raw'), [file, etag])
  const theirs = Buffer.from(await (await fetch(raw.url)).arrayBuffer())
  if (!theirs.equals(body)) throw new Error('The servers answer different bytes.')
  return { bytes: body.length, etag, raw }
}

const rows = (what: string, { ours, ...others }: Samples<string>) => [
  [what, 'ours', thousands(median(ours!)), ''],
  ...Object.entries(others).map(([name, rates]) => [
    what,
    name,
    thousands(median(rates)),
    medianRatio(ours!, rates),
  ]),
]

/** The page by Payload's REST with the stories on it, checked to be there. */
const payloadRestUrl = async ({ url }: ServerProcess): Promise<string> => {
  const page = `${url}/api/layouts/1?depth=3`
  const answer = (await (await fetch(page)).json()) as {
    placements?: { what: { value: unknown } }[]
  }
  const isWhole = answer.placements?.every(({ what }) => typeof what.value === 'object')
  if (!isWhole) throw new Error('Payload REST does not answer the page with its stories.')
  return page
}

const run = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-delivery-'))
  const servers: ServerProcess[] = []
  try {
    servers.push(await startServer(serverFile('delivery')))
    const ours = `${servers[0]!.url}/v1/front-page`
    const { bytes, etag, raw } = await startRaw(ours, folder)
    servers.push(raw, await startServer(serverFile('payloadRest')))
    const rest = await payloadRestUrl(servers[2]!)

    const whole = await measure({ ours, raw: raw.url, rest })
    const unchanged = await measure({ ours, raw: raw.url }, { 'If-None-Match': etag })
    report(
      ['answer', 'server', 'requests a second', 'ours / theirs'],
      [...rows(`front page, ${thousands(bytes)} bytes`, whole), ...rows('304', unchanged)],
      {
        frontPageVsRaw: medianRatio(whole.ours, whole.raw),
        notModifiedVsRaw: medianRatio(unchanged.ours, unchanged.raw),
        vsPayloadRest: medianRatio(whole.ours, whole.rest),
      },
    )
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await rm(folder, { recursive: true })
  }
}

if (hasWrk()) await run()
else {
  console.error(
    'bench:delivery needs the load generator wrk: install the package wrk and run it again.',
  )
  process.exitCode = 2
}
