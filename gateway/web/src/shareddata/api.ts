import { get } from '@/ui/http'

export interface SharedRegister {
  register: string
  queryNumber: string
  state: 'PENDING' | 'FOUND' | 'NOT_FOUND' | 'DROPPED'
  purpose: string
  askedAt: string
  fetchedAt?: string | null
  attempts: number
  /** Who gets the data, at dispatch or when it comes. */
  departments: string[]
  /** Masked. */
  data: Record<string, string>
}

export const listSharedData = (caseNumber: string) =>
  get<SharedRegister[]>(`/api/cases/${encodeURIComponent(caseNumber)}/shared-data`)
