/** The order inside a bundle, as the catalogue file says it. */
export interface Dependency {
  before: string
  after: string
  reason?: string
}

/** A dependency is added once, and never from an item to itself. */
export function joined(dependencies: Dependency[], before: string, after: string): Dependency[] {
  const there = dependencies.some((each) => each.before === before && each.after === after)
  return there || before === after || !before || !after ? dependencies : [...dependencies, { before, after }]
}

/** With the reason why one waits for the other; none where nothing is written. */
export const explained = (dependencies: Dependency[], { before, after }: Dependency, reason: string) =>
  dependencies.map((each) => (each.before === before && each.after === after ? { before, after, ...(reason.trim() ? { reason: reason.trim() } : {}) } : each))

export const cut = (dependencies: Dependency[], before: string, after: string) =>
  dependencies.filter((each) => each.before !== before || each.after !== after)

/** 1 + the highest wave before it; where the order goes round, the round is passed over. */
export function wavesOf(items: string[], dependencies: Dependency[]): Map<string, number> {
  const waves = new Map<string, number>()
  const wave = (item: string, passed: string[]): number => {
    const known = waves.get(item)
    if (known) return known
    const before = dependencies.filter((each) => each.after === item && !passed.includes(each.before))
    return 1 + Math.max(0, ...before.map((each) => wave(each.before, [...passed, item])))
  }
  for (const item of items) waves.set(item, wave(item, [item]))
  return waves
}
