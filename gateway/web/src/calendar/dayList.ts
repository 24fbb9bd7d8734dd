import type { Day } from './api'

/** The days of a list in any of its shapes, for drawing; undefined while it cannot be read. What is wrong the service says. */
export function readDays(list: string): Day[] | undefined {
  let root: unknown
  try {
    root = JSON.parse(list)
  } catch {
    return undefined
  }
  const days = isObject(root) && 'days' in root ? root.days : root
  const listed = Array.isArray(days) ? days : isObject(days) ? Object.entries(days).map(([date, day]) => ({ ...(day as object), date })) : undefined
  return listed?.every(isDay) ? listed : undefined
}

/** One day a line, so that a list can be compared with the notice. */
export function writeDays(year: number, days: Day[]): string {
  const lines = [...days]
    .sort((one, other) => one.date.localeCompare(other.date))
    .map(({ date, name, workday }) => `  ${JSON.stringify({ date, name, workday })}`)
  return `{"year": ${year}, "days": [\n${lines.join(',\n')}\n]}`
}

/** The list with one day set, or taken out when it counts as its weekday. */
export function withDay(days: Day[], date: string, day?: Day): Day[] {
  const others = days.filter((one) => one.date !== date)
  return day ? [...others, day] : others
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isDay = (value: unknown): value is Day =>
  isObject(value) && typeof value.date === 'string' && typeof value.name === 'string' && typeof value.workday === 'boolean'
