// Draws the demo paper's pictures into desk/paper/photos: `node desk/paper/makePhotos.mjs [name…]`.
// The same code gives the same pictures; nothing is read from outside.
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { HEIGHT, randomFrom, WIDTH } from './scenes/draw.mjs'
import { bridge } from './scenes/bridge.mjs'
import { drying } from './scenes/drying.mjs'
import { geese } from './scenes/geese.mjs'
import { harvest } from './scenes/harvest.mjs'
import { levee } from './scenes/levee.mjs'
import { market } from './scenes/market.mjs'
import { river } from './scenes/river.mjs'
import { school } from './scenes/school.mjs'
import { workshop } from './scenes/workshop.mjs'

const scenes = { bridge, drying, geese, harvest, levee, market, river, school, workshop }
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'photos')
const wanted = process.argv.slice(2)

/** Film grain as a grey overlay: flat drawing looks less like paper cut-outs with it. */
function grain() {
  const random = randomFrom(7)
  const pixels = Buffer.alloc(WIDTH * HEIGHT)
  for (let i = 0; i < pixels.length; i++) pixels[i] = 128 + (random() - 0.5) * 22
  return sharp(pixels, { raw: { channels: 1, height: HEIGHT, width: WIDTH } })
    .blur(0.6)
    .png()
    .toBuffer()
}

await mkdir(folder, { recursive: true })
const overlay = await grain()
for (const [name, draw] of Object.entries(scenes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const { size } = await sharp(Buffer.from(draw()))
    .composite([{ blend: 'soft-light', input: overlay }])
    .jpeg({ mozjpeg: true, quality: 68 })
    .toFile(path.join(folder, `${name}.jpg`))
  process.stdout.write(`${name}.jpg ${Math.round(size / 1024)} KB\n`)
}
