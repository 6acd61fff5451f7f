import {
  between,
  glow,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  WIDTH,
} from './draw.mjs'

const WATER = 690
const towers = [470, 1130]

/** One tower with its fan of stay cables, drawn above the deck. */
function tower(x) {
  const cables = repeat(11, (i) => {
    const reach = 30 + i * 27
    const top = 215 + i * 17
    return [-1, 1]
      .map(
        (side) =>
          `<path d="M${x},${top} L${x + side * reach},606" stroke="url(#cable)" stroke-width="2.2" opacity="0.9"/>`,
      )
      .join('')
  })
  return (
    `<path d="M${x - 15},700 L${x - 9},190 h18 L${x + 15},700 Z" fill="url(#pylon)"/>` +
    `<path d="M${x - 3},190 h6 v-34 h-6 Z" fill="#ffe3a1"/><circle cx="${x}" cy="152" r="5" fill="#ff6a5a"/>${cables}`
  )
}

/** Lit windows of the far bank, as blocks of different heights. */
function town(random) {
  return repeat(58, (i) => {
    const x = i * 28 + between(random, -6, 6)
    const h = between(random, 22, 105)
    const w = between(random, 18, 34)
    const windows = repeat(Math.floor(h / 5), () => {
      const lit = random() < 0.6
      return lit
        ? `<rect x="${(x + 3 + random() * (w - 8)).toFixed(0)}" y="${(650 - random() * h + 4).toFixed(0)}" width="4" height="4" fill="${random() < 0.75 ? '#ffd98c' : '#bfe3ff'}" opacity="${between(random, 0.5, 1).toFixed(2)}"/>`
        : ''
    })
    return `<rect x="${x.toFixed(0)}" y="${(650 - h).toFixed(0)}" width="${w.toFixed(0)}" height="${(h + 30).toFixed(0)}" fill="#15223d"/>${windows}`
  })
}

/** Lights lying on the water: every lamp a broken upright streak. */
function reflections(random) {
  const lamps = repeat(27, (i) => {
    const x = 20 + i * 60
    return repeat(16, (j) => {
      const y = WATER + 26 + j * 21
      const w = between(random, 5, 18) * (1 + j * 0.09)
      return `<ellipse cx="${(x + between(random, -7, 7)).toFixed(0)}" cy="${y}" rx="${w.toFixed(0)}" ry="3" fill="#ffc974" opacity="${(0.55 * (1 - j / 17)).toFixed(2)}"/>`
    })
  })
  const pylons = towers.map((x) =>
    repeat(
      26,
      (j) =>
        `<ellipse cx="${(x + between(random, -5, 5)).toFixed(0)}" cy="${WATER + 10 + j * 14}" rx="${between(random, 10, 26).toFixed(0)}" ry="4" fill="#8fd0ff" opacity="${(0.5 * (1 - j / 27)).toFixed(2)}"/>`,
    ),
  )
  return lamps + pylons.join('')
}

/** The new river bridge at night, its lamps lying on the water. */
export function bridge() {
  const random = randomFrom(23)
  const defs =
    gradient('sky', [
      [0, '#07122b'],
      [0.55, '#1b2f5c'],
      [0.85, '#5a4a72'],
      [1, '#b5785f'],
    ]) +
    gradient('river', [
      [0, '#54405f'],
      [0.15, '#22325c'],
      [1, '#050c1d'],
    ]) +
    gradient('pylon', [
      [0, '#ffe9b8'],
      [0.45, '#86b8e8'],
      [1, '#31507c'],
    ]) +
    gradient('cable', [
      [0, '#ffe6ad'],
      [1, '#6ea6df'],
    ]) +
    glow('lamp', '#ffd68a', 0.85) +
    glow('city', '#ffab6b', 0.5)
  const stars = repeat(
    150,
    () =>
      `<circle cx="${(random() * WIDTH).toFixed(0)}" cy="${(random() ** 1.5 * 420).toFixed(0)}" r="${between(random, 0.5, 1.5).toFixed(1)}" fill="#fff" opacity="${between(random, 0.2, 0.8).toFixed(2)}"/>`,
  )
  const lamps = repeat(
    27,
    (i) =>
      `<circle cx="${20 + i * 60}" cy="588" r="30" fill="url(#lamp)"/><circle cx="${20 + i * 60}" cy="588" r="3.4" fill="#fff6dc"/><path d="M${20 + i * 60},590 v18" stroke="#c7b58c" stroke-width="2"/>`,
  )
  const piers = repeat(
    8,
    (i) =>
      `<path d="M${110 + i * 200},624 h22 v${i > 1 && i < 6 ? 62 : 70} h-22 Z" fill="#26395c"/>`,
  )
  return picture(
    defs,
    `<rect width="${WIDTH}" height="${WATER}" fill="url(#sky)"/>${stars}<ellipse cx="820" cy="650" rx="900" ry="240" fill="url(#city)"/>` +
      ridge(random, { base: 636, fill: '#1d2a4a', height: 130, to: WATER }) +
      town(random) +
      `<rect y="668" width="${WIDTH}" height="30" fill="#0c1730"/><rect y="${WATER}" width="${WIDTH}" height="${HEIGHT - WATER}" fill="url(#river)"/>` +
      `<g filter="url(#soft)">${reflections(random)}</g>${piers}` +
      `<path d="M0,606 H${WIDTH} v20 H0 Z" fill="#3a5078"/><path d="M0,604 H${WIDTH} v4 H0 Z" fill="#ffd991"/><path d="M0,624 H${WIDTH} v3 H0 Z" fill="#65c4ff"/>` +
      towers.map(tower).join('') +
      lamps,
  )
}
