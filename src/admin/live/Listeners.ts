/** Those who want to know of a change. */
export class Listeners {
  private all = new Set<() => void>()

  /** @returns ends it */
  add = (listener: () => void): (() => void) => {
    this.all.add(listener)
    return () => void this.all.delete(listener)
  }

  tell(): void {
    this.all.forEach((listener) => listener())
  }
}
