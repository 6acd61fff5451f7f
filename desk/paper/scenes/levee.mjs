import {
  between,
  clouds,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  ripples,
  WIDTH,
} from './draw.mjs'

/** A tracked excavator at work, arm to the left. */
const excavator = (x, y, size) => `<g transform="translate(${x} ${y}) scale(${size})">
  <ellipse cx="10" cy="70" rx="190" ry="16" fill="#2f2617" opacity="0.4"/><rect x="-120" y="22" width="250" height="50" rx="25" fill="#2b2d2f"/>
  ${repeat(6, (i) => `<circle cx="${-92 + i * 39}" cy="47" r="15" fill="#6d7276"/>`)}
  <path d="M-90,20 v-62 h120 l60,-6 h40 v68 Z" fill="#e9a81f"/><path d="M30,-42 l60,-6 h40 v20 h-100 Z" fill="#f6c857"/>
  <path d="M-84,-44 l10,-78 h76 l14,80 Z" fill="#33414a"/><path d="M-74,-50 l8,-62 h58 l12,62 Z" fill="#bcdde6"/>
  <path d="M-60,-20 L-190,-196 L-164,-212 L-24,-40 Z" fill="#dd9a17"/><path d="M-196,-204 L-300,-70 L-280,-56 L-166,-190 Z" fill="#e9a81f"/>
  <path d="M-130,-80 L-190,-168" stroke="#c9ced1" stroke-width="12"/><path d="M-312,-82 q-28,50 6,78 q44,2 52,-48 Z" fill="#3b3f42"/></g>`

/** Works on a river dyke: stone facing, machines, low autumn water. */
export function levee() {
  const random = randomFrom(109)
  const defs =
    gradient('sky', [
      [0, '#6ea5cf'],
      [1, '#eef0e2'],
    ]) +
    gradient('water', [
      [0, '#c9dbdc'],
      [1, '#4f7f8c'],
    ]) +
    gradient('slope', [
      [0, '#c3bba8'],
      [1, '#8b8270'],
    ]) +
    gradient('crest', [
      [0, '#c69f63'],
      [1, '#94703c'],
    ])
  const stones = repeat(26, (row) =>
    repeat(40, (i) => {
      const t = row / 26
      const x = 520 + t * 260 + (i - 10 - (row % 2) * 0.5) * (26 + t * 30)
      const y = 566 + t * 480
      const tone = Math.round(between(random, 138, 196))
      return `<rect x="${x.toFixed(0)}" y="${y.toFixed(0)}" width="${(23 + t * 27).toFixed(0)}" height="${(16).toFixed(0)}" rx="3" fill="rgb(${tone},${tone - 6},${tone - 20})"/>`
    }),
  )
  const workers = [
    [1130, 640, 0.5],
    [1250, 690, 0.6],
    [1380, 760, 0.78],
    [1010, 620, 0.42],
  ]
    .map(
      ([x, y, s]) =>
        `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-16,0 l4,-76 h26 l4,76 Z" fill="#2d3946"/><path d="M-26,-70 q2,-72 28,-74 q28,2 30,74 Z" fill="#e2692a"/><path d="M-24,-104 h52" stroke="#f3f07c" stroke-width="9"/><path d="M20,-120 l44,40 M-16,-118 l50,52" stroke="#e2692a" stroke-width="13" stroke-linecap="round"/><circle cx="2" cy="-164" r="19" fill="#d7a07a"/><path d="M-23,-164 q4,-28 26,-28 q22,2 24,26 Z" fill="#f2c531"/></g>`,
    )
    .join('')
  const flags = repeat(9, (i) => {
    const x = 640 + i * 112
    const y = 556 - i * 10
    return `<path d="M${x},${y} v${-70 - i * 5}" stroke="#7b6b55" stroke-width="4"/><path d="M${x},${y - 70 - i * 5} q22,-8 46,4 v26 q-24,-10 -46,-2 Z" fill="#d8392f"/>`
  })
  return picture(
    defs,
    `<rect width="${WIDTH}" height="620" fill="url(#sky)"/>${clouds(29, { density: 0.66, height: 440 })}` +
      ridge(random, { base: 520, fill: '#a4bcc2', height: 150, to: 600 }) +
      ridge(random, { base: 560, fill: '#82a07c', height: 70, rough: 0.8, to: 600 }) +
      `<rect y="572" width="${WIDTH}" height="510" fill="url(#water)"/>${ripples(random, { colour: '#f4fbfb', count: 160, from: 585, opacity: 0.5, to: HEIGHT })}` +
      `<path d="M470,566 L1600,440 V${HEIGHT} H760 Z" fill="url(#slope)"/><clipPath id="facing"><path d="M500,566 L1240,560 L1600,900 V${HEIGHT} H790 Z"/></clipPath><g clip-path="url(#facing)">${stones}</g>` +
      `<path d="M500,566 L1600,436 V860 L1230,575 Z" fill="url(#crest)"/><path d="M520,564 L1600,440" stroke="#e2c48d" stroke-width="8"/>${flags}${excavator(1290, 560, 0.95)}${excavator(860, 545, 0.42)}${workers}`,
  )
}
