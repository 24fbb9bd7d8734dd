import { get, query, request } from '@/ui/http'
import { today } from '@/ui/dates'
import type { AnswerDue, Answers, Bundle, BundleSummary, Page, Plan } from '@/ui/model'

/** Rights against a decision, from the day on which it is received. */
export interface Remedy {
  review: string
  reviewWithinDays: number
  court: string
  suitWithinMonths: number
}

export interface ProgressItem {
  name: string
  departmentName: string
  wave: number
  status: string
  due?: {
    earliest: string
    workingDaysLeft?: number | null
    provisional: boolean
    stopped?: { name: string; reason: string; since: string; until: string } | null
    extended?: { days: number; unit: string; reason: string } | null
  } | null
  decidedAt?: string | null
  /** That a grant is bound to. */
  conditions?: string[]
  entrusted?: boolean
  acceptanceDue?: AnswerDue | null
  notAccepted?: { reason: string; legalBasis: string; applyInstead?: string | null; remedy?: Remedy } | null
  /** Why it has ended without a decision, and what was refused, revoked or did not come. */
  closed?: { reason: string; name?: string | null } | null
  refusal?: { reason?: string | null; legalBasis?: string | null; remedy: Remedy } | null
  asked?: { name: string; reason: string }[]
  /** The last site inspection: when officers come, and when they have been there. */
  inspection?: { plannedOn: string; inspectedOn?: string | null } | null
}

/** What the holder of a receipt may know of a case. */
export interface Progress {
  caseNumber: string
  bundleName: string
  status: string
  receivedAt: string
  acceptedAt?: string | null
  deemedAt?: string | null
  answerDue?: AnswerDue | null
  due?: { promise: string; statute: string; provisional: boolean; workingDaysLeft?: number | null } | null
  items: ProgressItem[]
  waitingFor?: { name: string; departmentName: string; due?: string | null; provisional: boolean }[]
  wrong?: { subject: string; id: string; reason: string }[]
  commitments?: { name: string; committedAt: string; outcome?: 'FULFILLED' | 'RECTIFY' | 'REVOKED' | null; rectifyBy?: string | null }[]
  deferred?: { name: string; by: string; handedInAt?: string | null; lapsedAt?: string | null }[]
  refusalReason?: string | null
  outputReadyAt?: string | null
  completedAt?: string | null
  ratingToken?: string | null
}

export const findBundles = (text: string, after?: string, limit?: number) =>
  get<Page<BundleSummary>>(`/api/catalog/bundles${query({ query: text, after, limit })}`)

export const readBundle = (id: string) => get<Bundle>(`/api/catalog/bundles/${encodeURIComponent(id)}`)

/** With dates as if it were accepted today. */
export const planBundle = (id: string, answers: Answers) =>
  request<Plan>(`/api/catalog/bundles/${encodeURIComponent(id)}/plan`, {
    method: 'POST',
    body: { answers, start: today() },
  })

export const followByNumber = (caseNumber: string, phone: string) =>
  get<Progress>(`/api/public/cases/${encodeURIComponent(caseNumber)}${query({ phone })}`)

export const followByToken = (token: string) => get<Progress>(`/api/public/progress/${encodeURIComponent(token)}`)
