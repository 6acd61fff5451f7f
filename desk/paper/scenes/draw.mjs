/** Width and height of every picture, in pixels. */
export const WIDTH = 1600
export const HEIGHT = 1067

/**
 * A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32).
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** `count` strings made by `make(index)`, joined. */
export const repeat = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('')

/** A number between `low` and `high`. */
export const between = (random, low, high) => low + random() * (high - low)

/** A linear gradient from top to bottom (or left to right); stops are [offset 0–1, colour, opacity]. */
export function gradient(id, stops, direction = 'x1="0" y1="0" x2="0" y2="1"') {
  const marks = stops.map(
    ([at, colour, opacity = 1]) =>
      `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  )
  return `<linearGradient id="${id}" ${direction}>${marks.join('')}</linearGradient>`
}

/** A round glow: bright in the middle, gone at the rim. */
export function glow(id, colour, strength = 1) {
  return (
    `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/>` +
    `<stop offset="0.35" stop-color="${colour}" stop-opacity="${strength * 0.45}"/>` +
    `<stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`
  )
}

/** A hill's outline by midpoint displacement, filled down to the lower edge. `rough` is 0–1. */
export function ridge(random, { base, fill, height, opacity = 1, rough = 0.5, to = HEIGHT }) {
  let points = [random(), random(), random(), random(), random()]
  for (let step = 0, scale = rough / 2; step < 6; step++, scale *= 0.52) {
    points = points.flatMap((value, i) => {
      const next = points[i + 1]
      return next === undefined ? [value] : [value, (value + next) / 2 + (random() - 0.5) * scale]
    })
  }
  const line = points.map(
    (v, i) => `${((i / (points.length - 1)) * WIDTH).toFixed(0)},${(base - v * height).toFixed(1)}`,
  )
  return `<path d="M0,${to} L${line.join(' L')} L${WIDTH},${to} Z" fill="${fill}" opacity="${opacity}"/>`
}

/** Soft clouds in the upper `height` pixels. */
export function clouds(seed, { colour = '1 1 1', density = 0.5, height = 520, opacity = 0.9 }) {
  const [r, g, b] = colour.split(' ')
  return (
    `<filter id="clouds${seed}" x="0" y="0" width="1" height="1">` +
    `<feTurbulence type="fractalNoise" baseFrequency="0.0022 0.0075" numOctaves="5" seed="${seed}"/>` +
    `<feColorMatrix values="0 0 0 0 ${r} 0 0 0 0 ${g} 0 0 0 0 ${b} 3.2 0 0 0 ${-2.2 + density}"/></filter>` +
    `<rect width="${WIDTH}" height="${height}" filter="url(#clouds${seed})" opacity="${opacity}"/>`
  )
}

/** Ripples: thin level strokes, longer and wider apart towards the viewer. */
export function ripples(random, { colour, count, from, opacity = 0.35, to }) {
  return repeat(count, () => {
    const depth = random() ** 1.6
    const y = from + depth * (to - from)
    const length = 30 + depth * 260 * random()
    const x = random() * WIDTH
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${length.toFixed(0)}" ry="${(0.8 + depth * 2.4).toFixed(1)}" fill="${colour}" opacity="${(opacity * random()).toFixed(2)}"/>`
  })
}

/** A leafy crown of blots in three tones around a point. */
export function crown(random, { tones, x, y, radius, count = 60 }) {
  return repeat(count, (i) => {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random()) * radius
    const tone = tones[Math.min(tones.length - 1, Math.floor((i / count) * tones.length))]
    const cx = x + Math.cos(angle) * reach
    const cy = y + Math.sin(angle) * reach * 0.8 - (i / count) * radius * 0.25
    return `<circle cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" r="${(radius * between(random, 0.12, 0.26)).toFixed(0)}" fill="${tone}" opacity="0.85"/>`
  })
}

/** Wraps a scene in a whole SVG document with a soft vignette, as a lens gives it. */
export function picture(defs, body) {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<defs>${defs}<filter id="soft"><feGaussianBlur stdDeviation="3"/></filter>` +
    `<filter id="softer" x="-0.2" y="-0.2" width="1.4" height="1.4"><feGaussianBlur stdDeviation="14"/></filter>` +
    `<radialGradient id="vignette" cx="0.5" cy="0.48" r="0.78"><stop offset="0.62" stop-color="#000" stop-opacity="0"/>` +
    `<stop offset="1" stop-color="#000" stop-opacity="0.38"/></radialGradient></defs>` +
    `${body}<rect width="${WIDTH}" height="${HEIGHT}" fill="url(#vignette)"/></svg>`
  )
}
