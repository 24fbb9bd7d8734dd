import { get, query, request } from '@/ui/http'
import type { Collection } from '@/output/api'
import type { Page } from '@/ui/model'
import type { Application, CaseSummary, CaseView, MaterialInput, Wrong } from './model'

export interface CaseFilter {
  status: string
  query: string
  sort?: string
  bundle?: string
  /** Days of receipt, both counted in. */
  from?: string
  to?: string
  /** 'true': only those that the caller took in. */
  mine?: string
  /** WAITING: online applications that are to be answered; ALL: every online one. */
  online?: string
  /** Across regions: taken in elsewhere for this hall, or here for another. */
  passedOn?: string
  /** CORRECTION, DEFERRED, EARLIER_ITEM or REVOKED_RESULT: what the case waits for. */
  awaits?: string
  /** With a promised material due by this day. */
  deferredUntil?: string
}

const path = (caseNumber: string, step = '') => `/api/cases/${encodeURIComponent(caseNumber)}${step}`
const command = (key: string, at: string, body?: unknown) => request<CaseView>(at, { method: 'POST', key, body })

export const listCases = (filter: CaseFilter, after?: string) =>
  get<Page<CaseSummary>>(`/api/cases${query({ ...filter, after, limit: 20 })}`)

export const readCase = (caseNumber: string) => get<CaseView>(path(caseNumber))

export const receive = (key: string, application: Application) => command(key, '/api/cases', application)

export const accept = (key: string, caseNumber: string, deferred: { materialId: string; by: string }[] = []) =>
  command(key, path(caseNumber, '/acceptance'), deferred.length ? { deferred } : undefined)

export const handInDeferred = (key: string, caseNumber: string, materials: MaterialInput[]) =>
  command(key, path(caseNumber, '/deferred-materials'), { materials })

export const requestCorrection = (key: string, caseNumber: string, wrong: Wrong[]) =>
  command(key, path(caseNumber, '/correction-requests'), { wrong })

export const correct = (
  key: string,
  caseNumber: string,
  corrected: { form: Record<string, string>; materials: MaterialInput[] },
) => command(key, path(caseNumber, '/corrections'), corrected)

export const refuse = (
  key: string,
  caseNumber: string,
  refusal: { reason: string; legalBasis: string; applyInstead?: string },
) => command(key, path(caseNumber, '/refusal'), refusal)

export const withdraw = (key: string, caseNumber: string, reason: string) =>
  command(key, path(caseNumber, '/withdrawal'), { reason })

export const handOut = (
  key: string,
  caseNumber: string,
  collection: Collection,
) => command(key, path(caseNumber, '/hand-out'), collection)

/** Of an item that a revoked result stops: it ends here, or goes out without the result. */
export const resolveStopped = (key: string, caseNumber: string, itemId: string, step: 'end' | 'dispatch', reason: string) =>
  command(key, path(caseNumber, `/items/${encodeURIComponent(itemId)}/${step}`), { reason })

export const fileAddress = (caseNumber: string, hash: string) => path(caseNumber, `/files/${hash}`)
