import {
  between,
  crown,
  glow,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  ripples,
  WIDTH,
} from './draw.mjs'

/** An old wooden boat with its upside-down shadow in the water. */
const boat = `<g transform="translate(560 800)"><path d="M-190,8 q190,60 380,0 l-40,44 q-150,30 -300,0 Z" fill="#1d2b2e" opacity="0.45"/>
  <path d="M-210,-26 q26,50 60,56 q150,22 300,0 q40,-8 66,-64 q-50,26 -110,32 q-110,12 -210,2 q-60,-6 -106,-26 Z" fill="#5b3b25"/>
  <path d="M-210,-26 q60,26 106,26 q100,10 210,-2 q64,-8 110,-32 l-6,12 q-60,30 -110,32 q-110,10 -206,2 q-60,-8 -98,-26 Z" fill="#8a6040"/>
  <path d="M-90,-6 q4,-82 78,-84 q78,2 84,80 Z" fill="#9b7f52"/><path d="M-90,-6 q4,-82 78,-84 q-50,20 -50,88 Z" fill="#7a6340"/>
  <path d="M120,-8 l10,-150" stroke="#3d2a1c" stroke-width="6"/></g>`

/** A river bend in autumn: misty hills, trees on the banks, a moored boat. */
export function river() {
  const random = randomFrom(97)
  const defs =
    gradient('sky', [
      [0, '#a9c4d2'],
      [0.6, '#e6ddc8'],
      [1, '#f7e3bd'],
    ]) +
    gradient('water', [
      [0, '#ead9b8'],
      [0.35, '#a3b6ae'],
      [1, '#3e6068'],
    ]) +
    gradient('bank', [
      [0, '#b58d3f'],
      [1, '#5b5a2c'],
    ]) +
    gradient('mist', [
      [0, '#fff8e8', 0],
      [0.5, '#fff8e8', 0.9],
      [1, '#fff8e8', 0],
    ]) +
    glow('sun', '#fff6d8', 0.95)
  const tones = [
    ['#7a3a1c', '#b5551f', '#dd8a2c', '#f2be4e'],
    ['#6b5a1e', '#a08a2a', '#d3b73c', '#f0dc72'],
    ['#4a5a2a', '#6f8038', '#a3a84a', '#c9c765'],
  ]
  const trees = repeat(17, (i) => {
    const x = i < 8 ? 30 + i * 62 : 1120 + (i - 8) * 60
    const y =
      (i < 8 ? 575 - (4 - Math.abs(i - 3)) * 12 : 560 - Math.abs(i - 13) * 4) +
      between(random, -14, 14)
    return `<path d="M${x - 4},${y + 80} l2,-70 h5 l4,70 Z" fill="#4b3623"/>${crown(random, { count: 46, radius: between(random, 46, 74), tones: tones[i % 3], x, y: y - 10 })}`
  })
  const shadow = repeat(60, () => {
    const left = random() < 0.5
    const x = left ? between(random, 0, 520) : between(random, 1100, WIDTH)
    return `<ellipse cx="${x.toFixed(0)}" cy="${between(random, 668, 800).toFixed(0)}" rx="${between(random, 26, 80).toFixed(0)}" ry="5" fill="${['#a8682a', '#8a7a30', '#5d6335'][Math.floor(random() * 3)]}" opacity="0.38"/>`
  })
  const grass = repeat(420, () => {
    const x = random() < 0.62 ? random() ** 1.4 * 900 : between(random, 1250, WIDTH)
    const floor = x < 900 ? 1000 + x * 0.08 : 1090 - (x - 1250) * 0.12
    const h = between(random, 40, 150)
    return `<path d="M${x.toFixed(0)},${(floor + 70).toFixed(0)} q6,${(-h * 0.7).toFixed(0)} ${between(random, -14, 40).toFixed(0)},${-h.toFixed(0)}" stroke="${['#8d7a35', '#c6a650', '#5f6a2f', '#e1cb83'][Math.floor(random() * 4)]}" stroke-width="${between(random, 2, 4).toFixed(1)}" fill="none"/>`
  })
  return picture(
    defs,
    `<rect width="${WIDTH}" height="660" fill="url(#sky)"/><circle cx="840" cy="400" r="430" fill="url(#sun)"/>` +
      ridge(random, { base: 500, fill: '#b9c6c6', height: 260, to: 660 }) +
      ridge(random, { base: 560, fill: '#98aca9', height: 200, to: 660 }) +
      `<rect y="480" width="${WIDTH}" height="140" fill="url(#mist)"/>` +
      ridge(random, { base: 610, fill: '#77907f', height: 110, to: 660 }) +
      `<rect y="560" width="${WIDTH}" height="110" fill="url(#mist)"/>` +
      `<rect y="640" width="${WIDTH}" height="440" fill="url(#water)"/><path d="M0,600 Q300,610 620,668 Q280,672 0,700 Z M1600,596 Q1300,610 1010,664 Q1330,672 1600,706 Z" fill="url(#bank)"/>${trees}` +
      `<g filter="url(#soft)">${shadow}</g>${ripples(random, { colour: '#fff7e0', count: 150, from: 668, opacity: 0.5, to: HEIGHT })}${ripples(random, { colour: '#2b4a52', count: 100, from: 720, opacity: 0.4, to: HEIGHT })}${boat}${grass}`,
  )
}
