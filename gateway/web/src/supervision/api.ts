import type { ClockDay } from '@/clock/api'
import { get, query, request } from '@/ui/http'
import type { Light, Page } from '@/ui/model'

export interface DepartmentLoad {
  department: string
  departmentName: string
  running: number
  amber: number
  red: number
}
export interface AlertLine {
  clockId: string
  caseNumber: string
  bundleName: string
  itemName?: string | null
  department?: string | null
  departmentName?: string | null
  kind: 'AMBER' | 'RED'
  due: string
  raisedAt: string
}
export interface Board {
  asOf: string
  counters: { inHand: number; dueToday: number; amber: number; red: number; closedToday: number }
  departments: DepartmentLoad[]
  alerts: AlertLine[]
}
export interface ClockLine {
  clockId: string
  /** ANSWER: the hall's word on an online application. */
  kind: 'CASE' | 'ANSWER' | 'ITEM'
  caseNumber: string
  bundleName: string
  itemCaseNumber?: string | null
  itemName?: string | null
  department?: string | null
  departmentName?: string | null
  startedAt: string
  due: {
    promise: string
    statute: string
    caseDue?: string | null
    earliest: string
    binding: string
    provisional: boolean
  }
  light: Light
  state: 'RUNNING' | 'CLOSED'
  closedAt?: string | null
  outcome?: string | null
}
export interface ExplainedClock extends ClockLine {
  why: {
    text: string
    textEn: string
    total: number
    used: number
    left: number
    days: ClockDay[]
  }
  /** Of an item. */
  times?: {
    stops: { number: number; name: string; opened: string; expectedEnd: string; closed?: string | null }[]
    extension?: { joint: boolean; days: number; unit: string } | null
    stopped: boolean
    stoppedLate: boolean
    step?: { step: string; due: string; late: boolean } | null
  } | null
}
export interface SupervisedCase {
  caseNumber: string
  clocks: ExplainedClock[]
  timeline: { at: string; type: string; text: string; textEn: string }[]
}
export interface ClockFilter {
  state: string
  light: string
  department: string
  caseNumber: string
}

export const boardStream = '/api/supervision/board/stream'

export interface LateReview {
  caseNumber: string
  itemCaseNumber: string
  itemName: string
  departmentName: string
  reviewDue: string
}
/** An opinion that was not given by its day; `askedName` is absent of an expert. */
export interface LateOpinion {
  caseNumber: string
  itemCaseNumber: string
  number: number
  itemName: string
  departmentName: string
  askedName?: string | null
  due: string
}
export const readLateOpinions = () => get<LateOpinion[]>('/api/supervision/late-opinions')

export const readLateReviews = () => get<LateReview[]>('/api/supervision/late-reviews')

export const readBoard = () => get<Board>('/api/supervision/board')

export const listClocks = (filter: ClockFilter, after?: string) =>
  get<Page<ClockLine>>(`/api/supervision/clocks${query({ ...filter, after, limit: 30 })}`)

export const readSupervised = (caseNumber: string) =>
  get<SupervisedCase>(`/api/supervision/cases/${encodeURIComponent(caseNumber)}`)

export const overrideCorrection = (key: string, caseNumber: string, reason: string) =>
  request<void>(`/api/cases/${encodeURIComponent(caseNumber)}/correction-overrides`, { method: 'POST', key, body: { reason } })

/** A case in which a second correction notice was allowed. */
export interface OverriddenCase {
  caseNumber: string
  bundleName: string
  hall: string
  status: string
  allowed: { allowedAt: string; supervisorName: string; reason: string }[]
}
export const listOverrides = (after?: string) => get<Page<OverriddenCase>>(`/api/cases/correction-overrides${query({ after, limit: 20 })}`)
