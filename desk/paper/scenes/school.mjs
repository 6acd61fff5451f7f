import {
  between,
  clouds,
  crown,
  gradient,
  HEIGHT,
  picture,
  randomFrom,
  repeat,
  ridge,
  WIDTH,
} from './draw.mjs'

/** Three storeys of classrooms with a gallery and warm windows. */
function building() {
  const floors = repeat(3, (floor) => {
    const y = 268 + floor * 112
    const windows = repeat(11, (i) => {
      const x = 372 + i * 96
      return `<rect x="${x}" y="${y + 20}" width="68" height="58" fill="url(#glass)"/><path d="M${x + 34},${y + 20} v58 M${x},${y + 44} h68" stroke="#f6f1e4" stroke-width="4"/>`
    })
    return `<rect x="340" y="${y}" width="1090" height="112" fill="${floor % 2 ? '#e7cda6' : '#efd9b5'}"/>${windows}<rect x="340" y="${y + 88}" width="1090" height="24" fill="#b5553c"/><path d="M340,${y + 88} h1090" stroke="#fff" stroke-width="3" opacity="0.5"/>`
  })
  return (
    `<path d="M310,268 L400,196 H1380 L1462,268 Z" fill="#9c4432"/><path d="M310,268 h1152 v10 h-1152 Z" fill="#7a3426"/>${floors}` +
    `<rect x="800" y="210" width="180" height="394" fill="#f6ead1"/><path d="M780,212 L890,140 L1000,212 Z" fill="#a94a36"/><circle cx="890" cy="262" r="34" fill="#fff" stroke="#a94a36" stroke-width="8"/><path d="M890,262 v-22 M890,262 l16,10" stroke="#333" stroke-width="4"/>` +
    `<rect x="826" y="330" width="128" height="120" fill="url(#glass)"/><path d="M890,330 v120 M826,390 h128" stroke="#fff" stroke-width="5"/><path d="M838,604 v-104 q52,-44 104,0 v104 Z" fill="#6a4330"/>`
  )
}

/** A child in a school tracksuit, running or standing. */
function child(random, x, y, size) {
  const colour = ['#2f6fb0', '#d5483b', '#2f8f6b', '#e39a2d'][Math.floor(random() * 4)]
  const stride = between(random, 6, 22)
  return (
    `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${(random() < 0.5 ? -size : size).toFixed(2)} ${size.toFixed(2)})"><ellipse cx="4" cy="3" rx="26" ry="5" fill="#23301f" opacity="0.35"/>` +
    `<path d="M0,-44 l${-stride},42 M2,-44 l${stride},40" stroke="#26384c" stroke-width="10" stroke-linecap="round"/><path d="M-13,-44 q2,-44 14,-46 q14,2 15,46 Z" fill="${colour}"/>` +
    `<path d="M10,-80 l22,${between(random, -18, 18).toFixed(0)} M-8,-80 l-18,${between(random, -10, 20).toFixed(0)}" stroke="${colour}" stroke-width="8" stroke-linecap="round"/><circle cx="2" cy="-104" r="14" fill="#e2ad88"/><path d="M-12,-104 q0,-18 15,-17 q14,1 13,15 q-14,-8 -28,2 Z" fill="#2a211e"/></g>`
  )
}

/** A village school after lessons: playground, vegetable bed, trees. */
export function school() {
  const random = randomFrom(59)
  const defs =
    gradient('sky', [
      [0, '#3f8fd0'],
      [1, '#d8eef4'],
    ]) +
    gradient('glass', [
      [0, '#cfe8f2'],
      [1, '#7fa9bd'],
    ]) +
    gradient('track', [
      [0, '#c8644a'],
      [1, '#9a3f2c'],
    ]) +
    gradient('lawn', [
      [0, '#8dbb58'],
      [1, '#4f8a38'],
    ])
  const lanes = repeat(
    5,
    (i) =>
      `<path d="M-60,${690 + i * 20} Q800,${655 + i * 12} 1660,${690 + i * 20}" stroke="#f4e4d6" stroke-width="3" fill="none" opacity="0.75"/>`,
  )
  const trees = [
    [90, 500, 150],
    [238, 540, 105],
    [1490, 505, 140],
    [1590, 540, 110],
  ]
    .map(
      ([x, y, r]) =>
        `<path d="M${x - 10},620 L${x - 5},${y} h12 L${x + 12},620 Z" fill="#6a4a32"/>${crown(random, { count: 90, radius: r, tones: ['#2f5a2c', '#4d8038', '#7fae48', '#c3c95a'], x, y: y - 40 })}`,
    )
    .join('')
  const bed = repeat(6, (row) =>
    repeat(26, (i) => {
      const x = 40 + i * 26 + row * 12
      const y = 912 + row * 28
      return `<path d="M${x},${y} q-9,-16 -13,-3 M${x},${y} q1,-22 4,-6 M${x},${y} q10,-15 14,-2" stroke="${random() < 0.5 ? '#4f9a3c' : '#77bd4e'}" stroke-width="5" fill="none" stroke-linecap="round"/>`
    }),
  )
  const children = [
    [180, 880, 0.9],
    [300, 870, 0.85],
    [560, 800, 0.8],
    [700, 860, 1.05],
    [860, 770, 0.7],
    [1010, 850, 1],
    [1120, 780, 0.75],
    [1260, 900, 1.2],
    [1420, 820, 0.9],
    [420, 750, 0.6],
    [980, 720, 0.55],
    [1360, 740, 0.6],
  ]
    .sort((a, b) => a[1] - b[1])
    .map(([x, y, s]) => child(random, x, y, s))
  return picture(
    defs,
    `<rect width="${WIDTH}" height="640" fill="url(#sky)"/>${clouds(9, { density: 0.68, height: 420 })}` +
      ridge(random, { base: 520, fill: '#9fc0c0', height: 150, to: 640 }) +
      building() +
      `<rect y="600" width="${WIDTH}" height="${HEIGHT - 600}" fill="url(#lawn)"/><path d="M-60,668 Q800,632 1660,668 V820 Q800,745 -60,820 Z" fill="url(#track)"/>${lanes}${trees}` +
      `<path d="M600,604 V210" stroke="#dfe5e8" stroke-width="7"/><path d="M603,214 q44,-14 80,6 q20,8 40,0 v60 q-30,10 -52,-2 q-34,-14 -68,2 Z" fill="#d92b2b"/>` +
      `<path d="M0,884 H700 L790,${HEIGHT} H0 Z" fill="#6e4d31"/>${bed}${children.join('')}`,
  )
}
