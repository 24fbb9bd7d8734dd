import type { TaskView } from '@/approval/api'
import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export type RefusalState = 'PROPOSED' | 'IN_REVIEW' | 'RETURNED' | 'OVERRULED' | 'UPHELD'
/** A proposed refusal (否定报备); it is no decision unless upheld. */
export interface Refusal {
  id: string
  number: number
  state: RefusalState
  reason: string
  legalBasis: string
  handlerName: string
  handlerPost: string
  proposedBy: string
  proposedAt: string
  /** Whose answer it waits for. */
  turn?: string | null
  turnRole?: string | null
  reviewDue?: string | null
  overdue: boolean
  trail: { what: 'CONCURRED' | 'RETURNED' | 'UPHELD' | 'OVERRULED'; by: string; post: string; reason: string; at: string }[]
  version: number
}
export interface RefusalLine {
  taskId: string
  caseNumber: string
  itemName: string
  department: string
  departmentName: string
  applicantName: string
  bundleName: string
  due: string
  refusal: Refusal
}
export interface RefusalDetail {
  refusal: Refusal
  task: TaskView
}
export type Answer = 'concurrence' | 'return' | 'upholding' | 'overruling'

const path = '/api/approval/refusals'

export const listRefusals = (filter: { ended: boolean }, after?: string) =>
  get<Page<RefusalLine>>(`${path}${query({ ...filter, after, limit: 30 })}`)

export const readRefusal = (id: string) => get<RefusalDetail>(`${path}/${encodeURIComponent(id)}`)

export const answerRefusal = (key: string, id: string, answer: Answer, version: number, reason: string) =>
  request<RefusalDetail>(`${path}/${encodeURIComponent(id)}/${answer}`, { method: 'POST', key, body: { version, reason } })

export const isRunning = (refusal?: Refusal | null) => refusal?.state === 'PROPOSED' || refusal?.state === 'IN_REVIEW'
