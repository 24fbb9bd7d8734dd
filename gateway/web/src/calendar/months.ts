import type { Day } from './api'

export type DayKind = 'workday' | 'weekend' | 'holiday' | 'makeUp'
export interface Cell {
  date: string
  number: number
  kind: DayKind
  name?: string
}

/** Twelve months of weeks from Monday; null where a week reaches into another month. */
export function monthsOf(year: number, days: Day[]): (Cell | null)[][][] {
  const listed = new Map(days.map((day) => [day.date, day]))
  return Array.from({ length: 12 }, (_, month) => {
    const before = weekday(year, month, 1)
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, place) => {
      const number = place - before + 1
      return number < 1 || number > length ? null : cell(year, month, number, listed)
    })
    return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  })
}

/** As the service counts: a listed day as listed, another by its weekday. */
export function kindOf(date: string, day?: Day): DayKind {
  if (day) return day.workday ? 'makeUp' : 'holiday'
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0 ? 'weekend' : 'workday'
}

function cell(year: number, month: number, number: number, listed: Map<string, Day>): Cell {
  const date = new Date(Date.UTC(year, month, number)).toISOString().slice(0, 10)
  const day = listed.get(date)
  return { date, number, kind: kindOf(date, day), name: day?.name }
}

/** 0 for Monday. */
const weekday = (year: number, month: number, number: number) => (new Date(Date.UTC(year, month, number)).getUTCDay() + 6) % 7
