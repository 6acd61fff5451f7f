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

type Peers = { ours: string; raw: string }

const measure = async (urls: Peers, headers: Record<string, string>) => {
  for (const url of Object.values(urls)) await load({ headers, seconds: 1, url })
  return measureInTurn(rounds, {
    ours: () => load({ headers, seconds, url: urls.ours }),
    raw: () => load({ headers, seconds, url: urls.raw }),
  })
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

const row = (name: string, { ours, raw }: Samples<'ours' | 'raw'>) => [
  name,
  thousands(median(ours)),
  thousands(median(raw)),
  medianRatio(ours, raw),
]

const run = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-delivery-'))
  const servers: ServerProcess[] = []
  try {
    const ours = await startServer(serverFile('delivery'))
    servers.push(ours)
    const frontPage = `${ours.url}/v1/front-page`
    const { bytes, etag, raw } = await startRaw(frontPage, folder)
    servers.push(raw)
    const urls = { ours: frontPage, raw: `${raw.url}/` }
    const whole = await measure(urls, {})
    const unchanged = await measure(urls, { 'If-None-Match': etag })
    report(
      ['requests a second', 'ours', 'raw node:http', 'ours / raw'],
      [row(`front page, ${thousands(bytes)} bytes`, whole), row('304 not modified', unchanged)],
      {
        frontPageVsRaw: medianRatio(whole.ours, whole.raw),
        notModifiedVsRaw: medianRatio(unchanged.ours, unchanged.raw),
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
