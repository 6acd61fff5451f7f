import {
  between,
  clouds,
  glow,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  WIDTH,
} from './draw.mjs'

/** Stubble rows that run together at the horizon, and standing grain on the right. */
function field(random) {
  const rows = repeat(46, (i) => {
    const x = -1500 + i * 100
    const tone = i % 2 ? '#c9953a' : '#dcae52'
    return `<path d="M800,560 L${x},${HEIGHT} L${x + 58},${HEIGHT} Z" fill="${tone}" opacity="0.75"/>`
  })
  const straw = repeat(900, () => {
    const depth = random() ** 0.7
    const y = 575 + depth * 500
    const x = random() * WIDTH
    const length = 3 + depth * 16
    const tone = ['#f2d68a', '#a87428', '#e6c064'][Math.floor(random() * 3)]
    return `<path d="M${x.toFixed(0)},${y.toFixed(0)} l${between(random, -6, 6).toFixed(0)},${-length.toFixed(0)}" stroke="${tone}" stroke-width="${(0.6 + depth * 1.8).toFixed(1)}" opacity="0.7"/>`
  })
  return `<rect y="555" width="${WIDTH}" height="520" fill="url(#soil)"/>${rows}${straw}`
}

/** The standing crop: many leaning stalks in front of a dark mass. */
function crop(random) {
  const stalks = repeat(1500, (i) => {
    const depth = (i / 1500) ** 1.4
    const edge = 960 - depth * 760 + 640 * depth
    const x = edge + random() * (WIDTH - edge + 60)
    const y = 590 + depth * 500
    const h = 22 + depth * 130
    const lean = between(random, 4, 18) * (0.4 + depth)
    const tone = ['#8a6a1e', '#b98a2c', '#d9ad45', '#efcf74'][Math.floor(random() * 4)]
    return `<path d="M${x.toFixed(0)},${y.toFixed(0)} q2,${(-h * 0.6).toFixed(0)} ${lean.toFixed(0)},${-h.toFixed(0)}" stroke="${tone}" stroke-width="${(1 + depth * 4).toFixed(1)}" fill="none" stroke-linecap="round"/>`
  })
  return `<path d="M960,575 L${WIDTH},560 L${WIDTH},${HEIGHT} L840,${HEIGHT} Z" fill="#9a7524"/>${stalks}`
}

const wheel = (x, y, r) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="#22201d"/><circle cx="${x}" cy="${y}" r="${r * 0.55}" fill="#d8b13c"/><circle cx="${x}" cy="${y}" r="${r * 0.2}" fill="#54452a"/>`

const combine = `<g transform="translate(560 505)">
  <ellipse cx="190" cy="215" rx="260" ry="18" fill="#4b3411" opacity="0.45"/>
  <path d="M20,60 h190 l16,24 v74 h-206 Z" fill="#c0392b"/><path d="M20,60 h190 l8,12 h-198 Z" fill="#dd5a45"/>
  <path d="M36,20 h150 l18,42 h-184 Z" fill="#9c2f23"/><rect x="20" y="120" width="206" height="12" fill="#8b251b"/>
  <path d="M214,34 h84 l24,64 v60 h-108 Z" fill="#2e3c46"/><path d="M224,42 h68 l20,54 h-88 Z" fill="#b9dbe6"/><path d="M250,42 h16 l10,54 h-22 Z" fill="#eaf6fa" opacity="0.7"/>
  <rect x="206" y="26" width="104" height="10" rx="3" fill="#d44a37"/>
  <path d="M110,22 L-70,-48 l-8,16 L96,44 Z" fill="#dba437"/>
  <path d="M300,150 l70,30 v30 h-30 Z" fill="#a33024"/>
  <path d="M350,118 h30 v100 h-36 Z" fill="#dba437"/>
  <g stroke="#e9c25a" stroke-width="5">${repeat(8, (i) => `<path d="M400,160 l${(Math.cos((i * Math.PI) / 4) * 54).toFixed(0)},${(Math.sin((i * Math.PI) / 4) * 54).toFixed(0)}"/>`)}</g>
  <circle cx="400" cy="160" r="54" fill="none" stroke="#b57f26" stroke-width="6"/>
  ${wheel(240, 172, 48)}${wheel(60, 186, 32)}
</g>`

/** Grain harvest under a wide afternoon sky: a combine at the edge of the standing crop. */
export function harvest() {
  const random = randomFrom(11)
  const defs =
    gradient('sky', [
      [0, '#4f93c9'],
      [0.55, '#b7d9ea'],
      [1, '#fbe8c0'],
    ]) +
    gradient('soil', [
      [0, '#e3bd6c'],
      [1, '#9c6f25'],
    ]) +
    glow('sun', '#fff3cf', 0.9)
  const dust = repeat(
    26,
    () =>
      `<circle cx="${between(random, 380, 640).toFixed(0)}" cy="${between(random, 600, 715).toFixed(0)}" r="${between(random, 24, 60).toFixed(0)}" fill="#f4dfae" opacity="0.16"/>`,
  )
  return picture(
    defs,
    `<rect width="${WIDTH}" height="600" fill="url(#sky)"/>${clouds(5, { density: 0.62 })}<circle cx="250" cy="420" r="420" fill="url(#sun)"/>` +
      ridge(random, { base: 520, fill: '#9db9c4', height: 130, to: 600 }) +
      ridge(random, { base: 548, fill: '#7f9f94', height: 100, to: 600 }) +
      ridge(random, { base: 566, fill: '#5d7d57', height: 46, rough: 0.9, to: 600 }) +
      field(random) +
      `<g filter="url(#softer)">${dust}</g>${combine}${crop(random)}`,
  )
}
