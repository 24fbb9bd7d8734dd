import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export interface Counts {
  created: number
  updated: number
  unchanged: number
}
export interface ImportOutcome {
  dryRun: boolean
  outcome: Record<string, Counts>
  warnings?: { place: string; code: string; message: string }[]
}
export interface Department {
  id: string
  name: string
  creditCode: string
  version: number
}

export function importCatalogue(file: File, dryRun: boolean): Promise<ImportOutcome> {
  const body = new FormData()
  body.append('file', file)
  body.append('dryRun', String(dryRun))
  return request<ImportOutcome>('/api/catalog/imports', { method: 'POST', body })
}

export const listDepartments = () => get<Page<Department>>('/api/catalog/departments')

export const listItems = (text: string, after?: string) =>
  get<Page<{ id: string; version: number; name: string; department: string }>>(
    `/api/catalog/items${query({ query: text, after })}`,
  )
