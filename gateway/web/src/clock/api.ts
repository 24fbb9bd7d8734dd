import { get, request } from '@/ui/http'

export interface ClockDay {
  date: string
  counts: boolean
  why: 'COUNTS' | 'MAKE_UP_DAY' | 'WEEKEND' | 'HOLIDAY' | 'SUSPENDED'
  extended: boolean
  name?: string | null
  because?: string | null
}
export interface Suspension {
  number: number
  kind: string
  name: string
  reason: string
  notice: string
  openedOn: string
  openedBy: string
  expectedEnd: string
  /** Open although the end that the applicant was told has passed. */
  late: boolean
  closedOn?: string | null
  closedBy?: string | null
  result?: string | null
}
export interface ClockStep {
  step: string
  due: string
  current: boolean
  late: boolean
  begunAt?: string | null
  begunBy?: string | null
}
export interface AllowedKind {
  kind: string
  name: string
  because: string
}
export interface TaskClock {
  taskId: string
  binding: 'PROMISE' | 'STATUTE' | 'CASE_PROMISE'
  from: string
  due: string
  total: number
  used: number
  days: ClockDay[]
  suspensions: Suspension[]
  extension?: {
    joint: boolean
    days: number
    unit: string
    reason: string
    grantedOn: string
    grantedBy: string
    authority?: { approver: string; document: string; signedOn: string } | null
  } | null
  possible: { extend: boolean; days: number; unit: string; approver?: string | null; jointDays?: number | null }
  steps: ClockStep[]
  kinds: AllowedKind[]
}
export interface Notice {
  kind: string
  name?: string
  reason: string
  notice: string
  expectedEnd: string
}
export interface JointApproval {
  reason: string
  approver: string
  document: string
  signedOn: string
}

const path = (taskId: string, step: string) => `/api/approval/tasks/${encodeURIComponent(taskId)}/${step}`
const post = (taskId: string, step: string, key: string, body: object) => request<TaskClock>(path(taskId, step), { method: 'POST', key, body })

export const readClock = (taskId: string) => get<TaskClock>(path(taskId, 'clock'))

export const suspend = (key: string, taskId: string, notice: Notice) => post(taskId, 'suspensions', key, notice)

export const resume = (key: string, taskId: string, number: number, result: string) => post(taskId, `suspensions/${number}/resumption`, key, { result })

export const extend = (key: string, taskId: string, reason: string) => post(taskId, 'extension', key, { reason })

export const beginStep = (key: string, taskId: string, step: string) => post(taskId, 'steps', key, { step })

export const extendJointly = (key: string, taskId: string, approval: JointApproval) =>
  request<void>(`/api/approval/joint-extensions/${encodeURIComponent(taskId)}`, { method: 'POST', key, body: approval })
