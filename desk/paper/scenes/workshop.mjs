import { between, glow, gradient, HEIGHT, picture, randomFrom, repeat, WIDTH } from './draw.mjs'

const POINT = { x: 800, y: 455 }

/** A line from the edge towards the vanishing point, stopped at `far` (0 = at the edge, 1 = at the point). */
const towards = (x, y, far) => [x + (POINT.x - x) * far, y + (POINT.y - y) * far]

/** Roof trusses and lamp rows, drawn from far to near. */
function roof() {
  return repeat(9, (i) => {
    const far = 0.88 - i * 0.1
    const [lx, ly] = towards(-200, -120, far)
    const [rx] = towards(1800, -120, far)
    const lamps = [0.25, 0.5, 0.75].map((part) => {
      const x = lx + (rx - lx) * part
      const size = (1 - far) * 60
      return `<circle cx="${x.toFixed(0)}" cy="${(ly + size * 0.5).toFixed(0)}" r="${(size * 2.2).toFixed(0)}" fill="url(#lamp)"/><rect x="${(x - size).toFixed(0)}" y="${(ly + size * 0.35).toFixed(0)}" width="${(size * 2).toFixed(0)}" height="${(size * 0.25).toFixed(1)}" fill="#fdfdf2"/>`
    })
    return `<path d="M${lx.toFixed(0)},${ly.toFixed(0)} H${rx.toFixed(0)}" stroke="#5d7384" stroke-width="${(3 + (1 - far) * 16).toFixed(0)}"/>${lamps.join('')}`
  })
}

/** A seed drill: frame, hopper, wheels and coulters, about 300 units wide at scale 1. */
function drill(x, y, size) {
  const coulters = repeat(
    7,
    (i) =>
      `<path d="M${-120 + i * 40},-18 l-10,44 l20,0 Z" fill="#39434b"/><circle cx="${-120 + i * 40}" cy="26" r="13" fill="#2a3036" stroke="#8b979f" stroke-width="3"/>`,
  )
  const wheels = [-150, 150].map(
    (at) =>
      `<circle cx="${at}" cy="8" r="44" fill="#1d2023"/><circle cx="${at}" cy="8" r="24" fill="#e8e2d2"/><circle cx="${at}" cy="8" r="8" fill="#555"/>`,
  )
  return (
    `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cx="0" cy="52" rx="210" ry="16" fill="#1a2730" opacity="0.4"/>${coulters}` +
    `<rect x="-165" y="-40" width="330" height="24" rx="4" fill="#b5521b"/><path d="M-150,-118 h300 l-26,80 h-248 Z" fill="url(#paint)"/><rect x="-156" y="-130" width="312" height="16" rx="5" fill="#ffab63"/>` +
    `<path d="M-132,-100 h264 l-5,14 h-254 Z" fill="#fff" opacity="0.22"/><rect x="96" y="-176" width="34" height="46" rx="4" fill="#20262b"/><circle cx="113" cy="-153" r="6" fill="#4be08a"/>${wheels.join('')}</g>`
  )
}

/** A worker in blue with a yellow helmet, standing. */
function worker(x, y, size, turn = 1) {
  return (
    `<g transform="translate(${x} ${y}) scale(${size * turn} ${size})"><ellipse cx="0" cy="4" rx="34" ry="7" fill="#14202a" opacity="0.4"/><path d="M-17,0 l4,-78 h28 l4,78 h-13 l-5,-56 l-5,56 Z" fill="#22303d"/>` +
    `<path d="M-24,-76 q2,-62 26,-64 q26,2 27,64 Z" fill="#2d6aa6"/><path d="M18,-128 q26,14 46,40 l-10,10 q-22,-20 -40,-26 Z" fill="#245a90"/><circle cx="2" cy="-158" r="19" fill="#d9a27c"/>` +
    `<path d="M-21,-160 q2,-26 24,-26 q22,1 23,24 l8,4 h-54 Z" fill="#f5c330"/><path d="M-20,-106 h46" stroke="#e9f06b" stroke-width="7"/></g>`
  )
}

/** An assembly hall for seed drills, seen down the line. */
export function workshop() {
  const random = randomFrom(47)
  const defs =
    gradient('floor', [
      [0, '#a9b9c0'],
      [0.5, '#71868f'],
      [1, '#3f5059'],
    ]) +
    gradient('wall', [
      [0, '#8299a8'],
      [1, '#c9d6d8'],
    ]) +
    gradient('paint', [
      [0, '#ff9242'],
      [1, '#cf5a16'],
    ]) +
    glow('lamp', '#fffbe0', 0.55) +
    glow('spark', '#fff0b5', 1)
  const windows = repeat(7, (i) =>
    [-1, 1]
      .map((side) => {
        const near = 0.06 + i * 0.13
        const [ax, ay] = towards(800 + side * 900, 120, near)
        const [bx, by] = towards(800 + side * 900, 120, near + 0.1)
        const [, cy] = towards(0, 330, near)
        const [, dy] = towards(0, 330, near + 0.1)
        return `<path d="M${ax},${ay} L${bx},${by} L${bx},${dy} L${ax},${cy} Z" fill="#eef7f8" opacity="0.75"/>`
      })
      .join(''),
  )
  const tracks = [420, 620, 980, 1180].map(
    (x) =>
      `<path d="M${x - 300 + (x > 800 ? 600 : 0)},${HEIGHT} L${POINT.x},${POINT.y}" stroke="#e8c33b" stroke-width="7" opacity="0.75"/>`,
  )
  const sparks = repeat(70, () => {
    const angle = between(random, -2.9, -0.2)
    const reach = random() ** 0.6 * 120
    return `<path d="M330,690 l${(Math.cos(angle) * reach).toFixed(0)},${(Math.sin(angle) * reach + reach * 0.5).toFixed(0)}" stroke="#ffe08a" stroke-width="1.6" opacity="${between(random, 0.3, 0.9).toFixed(2)}"/>`
  })
  const line = [0.86, 0.76, 0.62, 0.42, 0.12].map((far) =>
    drill(...towards(1010, 900, far).map(Math.round), (1 - far) * 1.35),
  )
  return picture(
    defs,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#5b6f7c"/><path d="M0,-60 L800,455 L0,1180 Z M1600,-60 L800,455 L1600,1180 Z" fill="url(#wall)"/><path d="M0,-60 L800,455 L1600,-60 Z" fill="#3c4e5b"/>${windows}` +
      `<path d="M-260,${HEIGHT} L800,455 L1860,${HEIGHT} Z" fill="url(#floor)"/>${tracks.join('')}${roof()}<rect x="745" y="418" width="110" height="62" fill="#f7fbf6" opacity="0.9" filter="url(#soft)"/>` +
      line.join('') +
      worker(640, 660, 0.62) +
      worker(1290, 800, 1.1, -1) +
      worker(250, 880, 1.25) +
      `<circle cx="330" cy="690" r="120" fill="url(#spark)"/>${sparks}`,
  )
}
