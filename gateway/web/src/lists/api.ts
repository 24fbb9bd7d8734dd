import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export const outcomes = ['CREATED', 'UPDATED', 'REPAIRED', 'UNCHANGED', 'REJECTED'] as const
export type Outcome = (typeof outcomes)[number]

/** A list handed in, and how far it is. */
export interface List {
  id: number
  trial: boolean
  status: 'CHECKING' | 'STORING' | 'DONE' | 'FAILED' | 'CANCELLED'
  fileName: string
  rows: number
  checked: number
  outcomes: Record<Outcome, number>
  ignoredColumns: string[]
  startedBy: string
  createdAt: string
  finishedAt?: string
  revision?: number
  faultyRevision?: number
  failure?: string
}

export interface Finding {
  field: string
  code: string
  severity: 'FAULT' | 'REPAIR' | 'NOTE'
  reason: string
}

export interface Row {
  row: number
  outcome: Outcome
  findings: Finding[]
  values: Record<string, string>
}

const lists = '/api/catalog/lists'
const language = (locale: string) => (locale === 'en' ? 'en' : 'zh')

export function handIn(key: string, file: File, trial: boolean): Promise<List> {
  const body = new FormData()
  body.append('file', file)
  body.append('trial', String(trial))
  return request<List>(lists, { method: 'POST', body, key })
}

export const latestLists = (_: undefined, after?: string) => get<Page<List>>(`${lists}${query({ after, limit: 20 })}`)
export const oneList = (id: number | string) => get<List>(`${lists}/${id}`)
export const cancelList = (id: number | string) => request<List>(`${lists}/${id}/cancellation`, { method: 'POST' })

export interface RowFilter {
  id: number | string
  outcome: string
  locale: string
}
export const listRows = ({ id, outcome, locale }: RowFilter, after?: string) =>
  get<Page<Row>>(`${lists}/${id}/rows${query({ outcome, after, language: language(locale) })}`)

export const templateAddress = (locale: string) => `${lists}/template${query({ language: language(locale) })}`
export const reportAddress = (id: number | string, locale: string, all = false) =>
  `${lists}/${id}/report${query({ outcome: all ? outcomes.join(',') : '', language: language(locale) })}`
export const exportAddress = (format: 'XLSX' | 'JSON', text: string, drafts: boolean) =>
  `${lists}/export${query({ format, query: text.trim() })}${drafts ? '' : '&drafts=false'}`
