import { get, query, request } from '@/ui/http'
import type { Problem } from '@/ui/problem'

/** A day that differs from its weekday: a holiday, or a weekend day that is worked. */
export interface Day {
  date: string
  name: string
  workday: boolean
}
export interface StoredYear {
  year: number
  version: number
  publishedAt: string
  days: Day[]
}
export interface DayChange {
  date: string
  before?: Day
  after?: Day
  worksBefore: boolean
  worksAfter: boolean
}
export interface Outcome {
  dryRun: boolean
  year: number
  version: number
  changed: boolean
  holidays: number
  makeUpWorkdays: number
  workingDaysBefore: number
  workingDaysAfter: number
  changes: DayChange[]
  warnings: NonNullable<Problem['faults']>
}
export interface Publication {
  version: number
  publishedAt: string
  publishedBy?: string
  holidays: number
  makeUpWorkdays: number
}

export const publishedYears = async () => (await get<{ years: number[] }>('/api/catalog/calendar')).years
export const storedYear = (year: number) => get<StoredYear>(`/api/catalog/calendar/${year}`)
export const publications = async (year: number) =>
  (await get<{ content: Publication[] }>(`/api/catalog/calendar/${year}/publications`)).content

/** The list goes as it was typed: the service says by place what is wrong with it. */
export const publishYear = (year: number, list: string, basedOn: number, dryRun: boolean) =>
  request<Outcome>(`/api/catalog/calendar/${year}${query({ dryRun, basedOn })}`, {
    method: 'POST',
    body: new Blob([list], { type: 'application/json' }),
  })
