/** What a page notes of itself while somebody types in it: milliseconds from a key to marks, panel and next picture. */

export type Typing = {
  longTasks: number[]
  /** Those of the long tasks in which marks or the panel changed. */
  longTasksOwn: number[]
  marks: number[]
  paint: number[]
  panel: number[]
}

/**
 * Runs in the page, before its own scripts. Notes when marks are drawn or taken away, when the panel changes and when the
 * next picture is shown, each since the last change of the text began. Of marks and panel the last change counts: marks move with
 * their words at once, and are set anew when the text has been read.
 */
export function watchTyping(): void {
  const notes: Typing = { longTasks: [], longTasksOwn: [], marks: [], paint: [], panel: [] }
  let begun = 0
  let isOn = false
  const last = new Map<'marks' | 'paint' | 'panel', number>()
  /** When marks were set or the panel changed. */
  const own: number[] = []
  const note = (what: 'marks' | 'paint' | 'panel') => {
    if (what !== 'paint') own.push(performance.now())
    if (isOn && begun) last.set(what, performance.now() - begun)
  }
  const keep = () => {
    for (const [what, after] of last) notes[what].push(after)
    last.clear()
  }
  for (const method of ['add', 'delete'] as const) {
    const original = Highlight.prototype[method] as (range: AbstractRange) => unknown
    Object.assign(Highlight.prototype, {
      [method](this: Highlight, range: AbstractRange) {
        note('marks')
        return original.call(this, range)
      },
    })
  }
  new PerformanceObserver((list) => {
    if (!isOn) return
    for (const { duration, startTime } of list.getEntries()) {
      notes.longTasks.push(duration)
      const isOwn = own.some((at) => at >= startTime && at <= startTime + duration)
      if (isOwn) notes.longTasksOwn.push(duration)
    }
  }).observe({ type: 'longtask' })
  const start = () => {
    keep()
    begun = performance.now()
    requestAnimationFrame(() => setTimeout(() => note('paint')))
  }
  Object.assign(globalThis, {
    typing: {
      begin() {
        const panel = document.querySelector('[data-testid=tag-panel]')!
        const about = { attributes: true, childList: true, subtree: true }
        new MutationObserver(() => note('panel')).observe(panel, about)
        document.addEventListener('beforeinput', start, true)
        // The editor takes this key before it becomes an input.
        document.addEventListener('keydown', ({ key }) => key === 'Backspace' && start(), true)
        isOn = true
      },
      end() {
        keep()
        return notes
      },
    },
  })
}
