import {
  between,
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

/** A goose seen from the side in flight; `up` lifts or lowers the wings. */
function goose(x, y, size, up) {
  return (
    `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${size.toFixed(2)})" fill="#2b2530">` +
    `<path d="M-34,4 q18,-12 40,-6 q16,2 30,-8 q6,-3 10,0 l7,2 l-8,3 q-14,12 -34,13 q-26,3 -45,-4 Z"/>` +
    `<path d="M-16,1 q-8,${-34 * up} -46,${-62 * up} q50,${6 * up} 66,${61 * up} Z"/><path d="M2,0 q14,${-30 * up} 2,${-68 * up} q34,${30 * up} 18,${68 * up} Z" opacity="0.7"/></g>`
  )
}

/** A skein in a loose V, smaller towards its ends. */
function skein(random, { count, size, x, y }) {
  return repeat(count, (i) => {
    const side = i % 2 ? 1 : -1
    const step = Math.ceil(i / 2)
    return goose(
      x - step * 74 * size - between(random, 0, 16),
      y + side * step * (side > 0 ? 30 : 46) * size + between(random, -8, 8),
      size * between(random, 0.86, 1),
      random() < 0.3 ? between(random, -0.75, -0.4) : between(random, 0.55, 1),
    )
  })
}

/** Reeds from the lower edge, with plumes. */
function reeds(random, { count, from, high, tones, to }) {
  return repeat(count, () => {
    const x = between(random, from, to)
    const h = between(random, high * 0.45, high)
    const lean = between(random, -10, 46)
    const tone = tones[Math.floor(random() * tones.length)]
    const plume = `<ellipse cx="${(x + lean + 4).toFixed(0)}" cy="${(HEIGHT - h - 20).toFixed(0)}" rx="7" ry="32" transform="rotate(${between(random, 12, 36).toFixed(0)} ${(x + lean).toFixed(0)} ${(HEIGHT - h).toFixed(0)})" fill="${tone}" opacity="0.85"/>`
    return `<path d="M${x.toFixed(0)},${HEIGHT + 10} q4,${(-h * 0.6).toFixed(0)} ${lean.toFixed(0)},${-h.toFixed(0)}" stroke="${tone}" stroke-width="${between(random, 2, 4.5).toFixed(1)}" fill="none"/>${plume}`
  })
}

/** Wild geese over a wetland at daybreak. */
export function geese() {
  const random = randomFrom(31)
  const defs =
    gradient('sky', [
      [0, '#5b6f9b'],
      [0.4, '#c79bab'],
      [0.75, '#f6b98a'],
      [1, '#ffe2ae'],
    ]) +
    gradient('water', [
      [0, '#ffdca6'],
      [0.25, '#e2a58c'],
      [0.7, '#7a6f8f'],
      [1, '#3b4260'],
    ]) +
    gradient('mist', [
      [0, '#ffe9cd', 0],
      [0.5, '#ffe9cd', 0.85],
      [1, '#ffe9cd', 0],
    ]) +
    glow('sun', '#fff2cc', 1)
  const path = repeat(
    60,
    (i) =>
      `<ellipse cx="${(1080 + between(random, -26, 26)).toFixed(0)}" cy="${655 + i * 7}" rx="${between(random, 16, 60 + i * 1.4).toFixed(0)}" ry="2.6" fill="#fff1c9" opacity="${(0.75 - i / 90).toFixed(2)}"/>`,
  )
  return picture(
    defs,
    `<rect width="${WIDTH}" height="650" fill="url(#sky)"/><circle cx="1080" cy="560" r="420" fill="url(#sun)"/><circle cx="1080" cy="560" r="46" fill="#fffaf0"/>` +
      ridge(random, { base: 640, fill: '#b58f9c', height: 150, to: 650 }) +
      ridge(random, { base: 648, fill: '#8c738a', height: 74, to: 655 }) +
      `<rect y="648" width="${WIDTH}" height="430" fill="url(#water)"/>${path}` +
      ripples(random, { colour: '#ffe6c0', count: 120, from: 660, opacity: 0.4, to: HEIGHT }) +
      ripples(random, { colour: '#3a4365', count: 90, from: 700, opacity: 0.45, to: HEIGHT }) +
      `<rect y="600" width="${WIDTH}" height="90" fill="url(#mist)"/>` +
      skein(random, { count: 13, size: 1.05, x: 980, y: 380 }) +
      skein(random, { count: 9, size: 0.45, x: 1330, y: 430 }) +
      reeds(random, {
        count: 70,
        from: -40,
        high: 330,
        to: 560,
        tones: ['#6b5a4e', '#8a6d4c', '#4a4048'],
      }) +
      reeds(random, {
        count: 90,
        from: 1180,
        high: 420,
        to: WIDTH + 40,
        tones: ['#5c4a3f', '#a07d50', '#3a323c'],
      }) +
      reeds(random, { count: 46, from: 480, high: 130, to: 1250, tones: ['#4a4048', '#6b5a4e'] }),
  )
}
