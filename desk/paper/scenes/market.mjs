import { between, glow, gradient, HEIGHT, picture, randomFrom, repeat, WIDTH } from './draw.mjs'

const goods = [
  ['#c62f2b', '#e2554a', '#8f1f1d'],
  ['#5c9a3a', '#84bd52', '#3d6e27'],
  ['#eda12f', '#f6c35c', '#c57a16'],
  ['#7c4a94', '#9b6cb2', '#583069'],
  ['#e9e3cf', '#fbf8ec', '#c5bda2'],
  ['#d86f2c', '#ee9450', '#a64e16'],
]

/** A heap of round fruit in a crate. */
function crate(random, x, y, width, tones) {
  const heap = repeat(44, (i) => {
    const row = i / 44
    const r = between(random, width * 0.055, width * 0.075)
    const cx = x + width / 2 + (random() - 0.5) * width * (0.62 + row * 0.28)
    const cy = y - (1 - row) * width * 0.24
    return `<circle cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" r="${r.toFixed(0)}" fill="${tones[Math.floor(random() * 3)]}"/><circle cx="${(cx - r * 0.3).toFixed(0)}" cy="${(cy - r * 0.35).toFixed(0)}" r="${(r * 0.28).toFixed(0)}" fill="#fff" opacity="0.35"/>`
  })
  return `${heap}<path d="M${x},${y - 4} h${width} l-8,${width * 0.3} h${16 - width} Z" fill="#9a6a3a"/><path d="M${x},${y - 4} h${width} l-2,10 h${4 - width} Z" fill="#c08e56"/><path d="M${x + 5},${y + width * 0.13} h${width - 10}" stroke="#6f4822" stroke-width="4"/>`
}

/** A striped awning with a scalloped edge. */
function awning(x, y, width, colour) {
  const stripes = Math.round(width / 46)
  const step = width / stripes
  return (
    repeat(stripes, (i) => {
      const left = x + i * step
      const fill = i % 2 ? '#fbf3e2' : colour
      return `<path d="M${(left + 20 - (i / stripes) * 40).toFixed(0)},${y - 96} h${step} L${(left + step).toFixed(0)},${y} q${(-step / 2).toFixed(0)},30 ${-step.toFixed(0)},0 Z" fill="${fill}"/>`
    }) + `<path d="M${x},${y - 6} h${width} v12 h${-width} Z" fill="#000" opacity="0.14"/>`
  )
}

/** A person from the waist or the feet up, seen among the stalls. */
function person(x, y, size, { coat, hair = '#2b2322', bag }) {
  return (
    `<g transform="translate(${x} ${y}) scale(${size})"><ellipse cx="0" cy="4" rx="46" ry="9" fill="#2b1c10" opacity="0.35"/><path d="M-22,0 L-16,-96 h34 L24,0 h-18 L0,-70 L-6,0 Z" fill="#33404d"/><path d="M-36,-90 q2,-96 36,-100 q36,4 38,100 Z" fill="${coat}"/>` +
    `<path d="M30,-160 q22,40 16,84 l-14,0 q-2,-40 -16,-60 Z" fill="${coat}"/><circle cx="2" cy="-216" r="26" fill="#dba681"/><path d="M-26,-212 q-2,-36 28,-36 q28,0 28,32 q-12,-16 -30,-14 q-16,2 -26,18 Z" fill="${hair}"/>${bag ? `<path d="M32,-80 h34 l6,50 h-46 Z" fill="${bag}"/>` : ''}</g>`
  )
}

/** A covered market: two rows of stalls, shoppers, hanging lamps. */
export function market() {
  const random = randomFrom(71)
  const defs =
    gradient('hall', [
      [0, '#5c7f8d'],
      [0.45, '#bcd2d2'],
      [1, '#efe9d6'],
    ]) +
    gradient('tiles', [
      [0, '#d9d2c2'],
      [1, '#9a8f7d'],
    ]) +
    glow('lamp', '#ffe6a8', 0.9)
  const beams =
    repeat(
      9,
      (i) =>
        `<path d="M${-100 + i * 225},0 L${560 + i * 60},300" stroke="#466472" stroke-width="10" opacity="0.75"/>`,
    ) + `<path d="M0,120 H1600 M180,210 H1420" stroke="#3e5b69" stroke-width="12" opacity="0.7"/>`
  const back = [
    [380, '#2f8d74'],
    [660, '#d14b3c'],
    [940, '#e0962d'],
  ]
    .map(
      ([x, colour]) =>
        awning(x, 430, 250, colour) +
        `<rect x="${x + 8}" y="430" width="234" height="90" fill="#7c6a55" opacity="0.55"/>` +
        repeat(3, (i) =>
          crate(random, x + 10 + i * 80, 540, 72, goods[(i + Math.round(x / 100)) % 6]),
        ),
    )
    .join('')
  const lamps = [160, 470, 800, 1130, 1440]
    .map(
      (x) =>
        `<path d="M${x},0 v250" stroke="#2c3b43" stroke-width="3"/><circle cx="${x}" cy="270" r="120" fill="url(#lamp)"/><path d="M${x - 34},268 q34,-46 68,0 Z" fill="#e9edee"/><circle cx="${x}" cy="270" r="11" fill="#fff6d4"/>`,
    )
    .join('')
  const shoppers =
    person(610, 720, 1, { bag: '#c9483b', coat: '#416d94' }) +
    person(760, 700, 0.9, { coat: '#b46a86', hair: '#8b8784' }) +
    person(930, 735, 1.05, { bag: '#3f7f56', coat: '#d8a441' }) +
    person(1060, 690, 0.82, { coat: '#5f7a5a' })
  const left =
    awning(-70, 470, 480, '#c63d35') +
    `<path d="M14,480 v440 M396,480 v300" stroke="#556" stroke-width="12"/>` +
    person(210, 790, 1.25, { coat: '#3e7a66' }) +
    repeat(4, (i) => crate(random, -50 + i * 122, 800, 118, goods[i])) +
    repeat(4, (i) => crate(random, -90 + i * 140, 935, 138, goods[(i + 2) % 6]))
  const right =
    awning(1190, 470, 480, '#2b7d8c') +
    `<path d="M1204,480 v300 M1590,480 v440" stroke="#556" stroke-width="12"/>` +
    person(1400, 790, 1.25, { coat: '#8c4a3b', hair: '#4a4543' }) +
    repeat(4, (i) => crate(random, 1180 + i * 122, 800, 118, goods[(i + 3) % 6])) +
    repeat(4, (i) => crate(random, 1150 + i * 140, 935, 138, goods[(i + 5) % 6]))
  const joints =
    repeat(
      12,
      (i) =>
        `<path d="M${800 + (i - 5.5) * 60},560 L${800 + (i - 5.5) * 330},${HEIGHT}" stroke="#877b69" stroke-width="2" opacity="0.6"/>`,
    ) +
    [600, 660, 750, 880]
      .map((y) => `<path d="M0,${y} H1600" stroke="#877b69" stroke-width="2" opacity="0.5"/>`)
      .join('')
  return picture(
    defs,
    `<rect width="${WIDTH}" height="600" fill="url(#hall)"/>${beams}<rect y="540" width="${WIDTH}" height="540" fill="url(#tiles)"/>${joints}${back}${lamps}${shoppers}${left}${right}`,
  )
}
