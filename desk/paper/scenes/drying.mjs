import {
  between,
  clouds,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  WIDTH,
} from './draw.mjs'

const crops = ['#c4291f', '#e6a02a', '#f0cf56', '#8a5a2c', '#d9632a', '#e9dfc0', '#6f8f3a']

/** A flat bamboo tray seen at a slant, filled with one crop. */
function tray(random, x, y, r, colour) {
  const bits = repeat(70, () => {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random()) * r * 0.8
    return `<ellipse cx="${(x + Math.cos(angle) * reach).toFixed(0)}" cy="${(y - 4 + Math.sin(angle) * reach * 0.42).toFixed(0)}" rx="${(r * 0.075).toFixed(1)}" ry="${(r * 0.04).toFixed(1)}" fill="${random() < 0.5 ? '#fff' : '#3a1608'}" opacity="${between(random, 0.08, 0.3).toFixed(2)}" transform="rotate(${between(random, -40, 40).toFixed(0)} ${x} ${y})"/>`
  })
  return `<ellipse cx="${x + 8}" cy="${y + r * 0.16}" rx="${r}" ry="${r * 0.46}" fill="#2a1a10" opacity="0.35"/><ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.48}" fill="#a87c45"/><ellipse cx="${x}" cy="${y - 4}" rx="${r * 0.92}" ry="${r * 0.42}" fill="${colour}"/>${bits}`
}

/** A white-walled house with a dark tile roof. */
function house(random, x, y, w, h) {
  const tiles = repeat(
    Math.round(w / 12),
    (i) =>
      `<path d="M${x - 16 + i * 12.6},${y} l${(w / 2 - i * 12.6) * 0.16},${-h * 0.34}" stroke="#2d3137" stroke-width="3" opacity="0.7"/>`,
  )
  const windows = repeat(
    2,
    (i) =>
      `<rect x="${x + w * (0.18 + i * 0.44)}" y="${y + h * 0.26}" width="${w * 0.18}" height="${h * 0.24}" fill="#5b4433" stroke="#8b6a4c" stroke-width="4"/>`,
  )
  const corn = repeat(
    4,
    (i) =>
      `<path d="M${x + w * (0.1 + i * 0.26)},${y + 4} v${between(random, h * 0.28, h * 0.4).toFixed(0)}" stroke="${i % 2 ? '#c3291f' : '#e5a928'}" stroke-width="${w * 0.035}" stroke-linecap="round" stroke-dasharray="7 3"/>`,
  )
  return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#efe8d8"/><rect x="${x}" y="${y + h * 0.72}" width="${w}" height="${h * 0.28}" fill="#cfc3ab"/>${windows}<path d="M${x - 18},${y} L${x + w * 0.08},${y - h * 0.34} H${x + w * 0.92} L${x + w + 18},${y} Z" fill="#474d54"/>${tiles}<path d="M${x - 20},${y} h${w + 40} v8 h${-w - 40} Z" fill="#33383d"/>${corn}`
}

/** Autumn crops drying on a river dyke in front of village houses. */
export function drying() {
  const random = randomFrom(83)
  const defs =
    gradient('sky', [
      [0, '#4c9bd6'],
      [1, '#e3f1f1'],
    ]) +
    gradient('yard', [
      [0, '#d8cbb0'],
      [1, '#ad9a78'],
    ])
  const houses = [
    [-40, 420, 300, 210],
    [300, 450, 250, 180],
    [590, 410, 330, 220],
    [960, 455, 240, 175],
    [1240, 425, 320, 205],
  ]
    .map((h) => house(random, ...h))
    .join('')
  const trays = repeat(6, (row) =>
    repeat(9, (i) => {
      const size = 58 + row * 15
      const x = -20 + i * (size * 2.35) + (row % 2) * size - row * 70
      return tray(
        random,
        Math.round(x),
        660 + row * 74,
        size,
        crops[(i * 3 + row * 2) % crops.length],
      )
    }),
  )
  const people = [
    [520, 690, 0.7, '#a23f5a'],
    [1180, 735, 0.85, '#3f6d93'],
  ]
    .map(
      ([x, y, s, coat]) =>
        `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-18,0 l2,-80 h32 l4,80 Z" fill="#37424f"/><path d="M-28,-74 q0,-84 30,-88 q32,4 34,88 Z" fill="${coat}"/><path d="M24,-130 l54,48 M-16,-130 l60,56" stroke="${coat}" stroke-width="15" stroke-linecap="round"/><circle cx="4" cy="-184" r="21" fill="#d8a27d"/><path d="M-42,-188 q46,-46 92,0 Z" fill="#d9bd7c"/></g>`,
    )
    .join('')
  return picture(
    defs,
    `<rect width="${WIDTH}" height="640" fill="url(#sky)"/>${clouds(17, { density: 0.6, height: 380 })}` +
      ridge(random, { base: 430, fill: '#94b7c0', height: 190, to: 640 }) +
      ridge(random, { base: 470, fill: '#7a9a6c', height: 120, to: 640 }) +
      ridge(random, { base: 520, fill: '#b98a3e', height: 60, rough: 0.9, to: 640 }) +
      houses +
      `<rect y="620" width="${WIDTH}" height="${HEIGHT - 620}" fill="url(#yard)"/>${trays}${people}`,
  )
}
