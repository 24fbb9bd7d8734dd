import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export const types = [
  'task.opened',
  'task.material-added',
  'task.correction-needed',
  'task.handed-over',
  'task.returned',
  'task.suspended',
  'task.resumed',
  'task.extended',
  'opinion.asked',
  'task.opinion-given',
  'task.commitment-broken',
  'task.decided',
  'task.refusal-returned',
  'task.refusal-overruled',
  'task.closed',
] as const

export interface Endpoint {
  department: string
  url: string
  /** Empty: all. */
  events: string[]
  active: boolean
  registeredBy: string
  registeredAt: string
  previousSecretUntil?: string | null
  breaker: 'CLOSED' | 'OPEN' | 'HALF_OPEN' | string
  waiting: number
  givenUp: number
}
export interface EndpointDraft {
  url: string
  events: string[]
  active: boolean
}
export interface Delivery {
  id: number
  webhookId: string
  type: string
  taskId?: string | null
  state: 'WAITING' | 'GIVEN_UP' | 'DELIVERED'
  attempts: number
  writtenAt: string
  deliveredAt?: string | null
  nextAttempt?: string | null
  failure?: string | null
  failedAt?: string | null
}

const own = '/api/approval/webhook'
const all = '/api/approval/webhooks'

/** Where deliveries are read and replayed: the own department's, or as an operator those of any. */
export const place = (department?: string) => (department ? `${all}/${encodeURIComponent(department)}` : own)

export const readEndpoint = () => get<Endpoint>(own)
export const listEndpoints = () => get<Endpoint[]>(all)
export const register = (key: string, draft: EndpointDraft) => request<{ secret: string }>(own, { method: 'POST', key, body: draft })
export const change = (_key: string, draft: EndpointDraft) => request<Endpoint>(own, { method: 'PUT', body: draft })
export const remove = () => request<undefined>(own, { method: 'DELETE' })
export const rotate = (key: string) => request<{ secret: string }>(`${own}/secret`, { method: 'POST', key, body: {} })
export const tryOut = (key: string) => request<undefined>(`${own}/test`, { method: 'POST', key, body: {} })

export const listDeliveries = (at: string, undelivered: boolean, after?: string) =>
  get<Page<Delivery>>(`${at}/deliveries${query({ undelivered: String(undelivered), after, limit: 30 })}`)
export const replay = (key: string, at: string, id: number) =>
  request<{ replayed: number }>(`${at}/deliveries/${id}/replay`, { method: 'POST', key, body: {} })
export const replayAll = (key: string, at: string) => request<{ replayed: number }>(`${at}/replays`, { method: 'POST', key, body: {} })
