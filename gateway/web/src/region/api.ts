import { get, request } from '@/ui/http'

export type OutputAt = 'OWNING' | 'RECEIVING'
export interface Hall {
  id: string
  name: string
  /** Division code of 12 digits. */
  region: string
}
/** Taken in at one hall for the region of another. */
export interface PassedOn {
  hall: string
  region: string
  outputAt: OutputAt
  passedOnAt: string
  by: { name: string }
  regionCaseNumber?: string | null
}

const path = (caseNumber: string, step: string) => `/api/cases/${encodeURIComponent(caseNumber)}${step}`

export const readHalls = () => get<Hall[]>('/api/cases/halls')

/** Answers true, since there is nothing else to say. */
export const passOn = (key: string, caseNumber: string, hall: string, outputAt: OutputAt) =>
  request(path(caseNumber, '/passing-on'), { method: 'POST', key, body: { hall, outputAt } }).then(() => true)

export const giveNumber = (key: string, caseNumber: string, number: string) =>
  request(path(caseNumber, '/region-number'), { method: 'POST', key, body: { number } }).then(() => true)
