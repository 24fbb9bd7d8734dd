import { request } from '@/ui/http'
import type { Advice } from '@/ui/problem'

export interface Counts {
  created: number
  updated: number
  unchanged: number
}
export interface ImportOutcome {
  dryRun: boolean
  outcome: Record<string, Counts>
  warnings?: ({ place: string; code: string } & Advice)[]
}

export function importCatalogue(file: File, dryRun: boolean): Promise<ImportOutcome> {
  const body = new FormData()
  body.append('file', file)
  body.append('dryRun', String(dryRun))
  return request<ImportOutcome>('/api/catalog/imports', { method: 'POST', body })
}
