import { get } from '@/ui/http'

export interface Notice {
  kind: string
  writtenAt: string
  sentAt?: string | null
  attempts: number
  /** Every attempt failed. */
  givenUp: boolean
}

export const listNotices = (caseNumber: string) => get<Notice[]>(`/api/cases/${encodeURIComponent(caseNumber)}/notices`)
