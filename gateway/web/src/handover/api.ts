import { get, request } from '@/ui/http'
import type { CaseView } from '@/intake/model'

/** A clerk of the own hall whom the case service has seen act at the window. */
export interface KnownClerk {
  id: string
  name: string
  seenAt: string
  openCases: number
}
export interface HandOver {
  handedOverAt: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  by: { id: string; name: string }
  reason: string
}
export interface HandOvers {
  cases: { caseNumber: string; handedOver: boolean; problem?: string | null }[]
  more: boolean
}

export const knownClerks = () => get<KnownClerk[]>('/api/cases/clerks')

export const handOver = (key: string, caseNumber: string, to: string, reason: string) =>
  request<CaseView>(`/api/cases/${encodeURIComponent(caseNumber)}/hand-over`, { method: 'POST', key, body: { to, reason } })

export const handOverAll = (key: string, from: string, to: string, reason: string) =>
  request<HandOvers>('/api/cases/hand-overs', { method: 'POST', key, body: { from, to, reason } })
