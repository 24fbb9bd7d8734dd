/** Where the boxes of a plan stand and which lines join them: a column per wave, drawn left to right. */
export const box = { height: 100, gapX: 52, gapY: 12, narrowest: 168, widest: 264 }

export interface GraphItem {
  id: string
  wave: number
  after: string[]
}
export interface Placed<T> {
  item: T
  x: number
  y: number
}

/** `room`: how wide the drawing may be; boxes grow into it, and below their least width the drawing scrolls. */
export function place<T extends GraphItem>(items: T[], room = 0) {
  const columns = new Map<number, T[]>()
  for (const item of items) columns.set(item.wave, [...(columns.get(item.wave) ?? []), item])
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length))
  const gaps = (columns.size - 1) * box.gapX
  const boxWidth = Math.min(box.widest, Math.max(box.narrowest, Math.floor((room - gaps) / Math.max(1, columns.size))))
  const height = tallest * (box.height + box.gapY) - box.gapY
  const placed: Placed<T>[] = []
  for (const [wave, column] of columns) {
    const own = column.length * (box.height + box.gapY) - box.gapY
    column.forEach((item, row) =>
      placed.push({
        item,
        x: (wave - 1) * (boxWidth + box.gapX),
        y: (height - own) / 2 + row * (box.height + box.gapY),
      }),
    )
  }
  const width = Math.max(1, columns.size) * (boxWidth + box.gapX) - box.gapX
  return { placed, width, height, boxWidth, lines: lines(placed, boxWidth) }
}

/** A line that another path already tells is left out: the drawing shows what waits for what, not every paper. */
export function direct(items: GraphItem[]): [string, string][] {
  const before = new Map(items.map(({ id, after }) => [id, after]))
  const reaches = (from: string, to: string): boolean =>
    (before.get(from) ?? []).some((next) => next === to || reaches(next, to))
  return items.flatMap(({ id, after }) =>
    after
      .filter((one) => !after.some((other) => other !== one && reaches(other, one)))
      .map((one): [string, string] => [one, id]),
  )
}

function lines<T extends GraphItem>(placed: Placed<T>[], boxWidth: number) {
  const at = new Map(placed.map((one) => [one.item.id, one]))
  return direct(placed.map(({ item }) => item)).flatMap(([from, to]) => {
    const start = at.get(from)
    const end = at.get(to)
    if (!start || !end) return []
    const x1 = start.x + boxWidth
    const y1 = start.y + box.height / 2
    const y2 = end.y + box.height / 2
    const bend = box.gapX / 2
    const turn = end.x - bend
    const path = `M${x1} ${y1}H${turn - bend}C${turn} ${y1} ${turn} ${y2} ${end.x - 5} ${y2}`
    return [{ key: `${from}>${to}`, path }]
  })
}
