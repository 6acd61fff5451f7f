// npm run bench:NAME: esbuild bundles bench/NAME.ts and its servers -> build/bench/*.mjs, node runs it in production mode
import { spawnSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => path.join(root, ...parts)
const benches = readdirSync(at('bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.basename(file, '.ts'))

const [name, ...rest] = process.argv.slice(2)
if (!benches.includes(name)) {
  console.error(`There is no bench ${name ?? '(none named)'}. Name one of: ${benches.join(', ')}.`)
  process.exit(2)
}

const { exports, name: own } = JSON.parse(readFileSync(at('package.json'), 'utf8'))
const servers = readdirSync(at('bench/servers')).map((file) => `bench/servers/${file}`)
await build({
  absWorkingDir: root,
  // esbuild would leave our own name external with the other packages
  alias: Object.fromEntries(
    Object.entries(exports).map(([entry, file]) => [own + entry.slice(1), at(file)]),
  ),
  bundle: true,
  entryPoints: [`bench/${name}.ts`, ...servers],
  format: 'esm',
  logLevel: 'warning',
  outbase: 'bench',
  outdir: 'build/bench',
  outExtension: { '.js': '.mjs' },
  packages: 'external',
  platform: 'node',
  sourcemap: true,
  target: 'node20',
})
const { status } = spawnSync(
  process.execPath,
  ['--conditions=production', '--enable-source-maps', `build/bench/${name}.mjs`, ...rest],
  { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: 'inherit' },
)
process.exitCode = status ?? 1
