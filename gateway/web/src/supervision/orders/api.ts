import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export interface Word {
  by: string
  text: string
  at: string
}
/** A supervision order to whoever let a day pass in silence. */
export interface Order {
  number: string
  rule: 'ITEM_LATE' | 'OPINION_LATE' | 'REVIEW_LATE'
  state: 'ISSUED' | 'ANSWERED' | 'SETTLED' | 'CLOSED'
  caseNumber: string
  itemName: string
  /** Absent where the joint review has to act. */
  departmentName?: string | null
  due: string
  issuedAt: string
  settledAt?: string | null
  answer?: Word | null
  closing?: Word | null
}

const path = (step: string) => `/api/supervision/orders${step}`

export const listOrders = (filter: { closed: boolean }, after?: string) => get<Page<Order>>(path(query({ ...filter, after })))

export const listOwnOrders = () => get<Page<Order>>(path(`/own${query({ limit: 200 })}`))

export const answerOrder = (key: string, number: string, text: string) => request<Order>(path(`/${number}/answer`), { method: 'POST', key, body: { text } })

export const closeOrder = (key: string, number: string, text: string) => request<Order>(path(`/${number}/closing`), { method: 'POST', key, body: { text } })
