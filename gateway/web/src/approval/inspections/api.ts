import { get, request } from '@/ui/http'
import type { StoredFile } from '@/ui/model'

/** A photograph or document of the record; its content lies with the case. */
export interface Attachment {
  hash: string
  name: string
}
export interface Inspection {
  number: number
  state: 'PLANNED' | 'REPORTED' | 'SIGNED' | 'CANCELLED'
  plannedOn: string
  place: string
  inspectors: { id: string; name: string; signedAt?: string | null }[]
  plannedBy: string
  report?: { inspectedOn: string; findings: string; passed: boolean; writtenBy: string; writtenAt: string; files?: Attachment[] } | null
  cancellation?: { reason: string; by: string; at: string } | null
  version: number
}
/** One that waits for the reader: to be done and written down, or to be signed. */
export interface WaitingInspection {
  taskId: string
  caseNumber: string
  itemName: string
  applicantName: string
  inspection: Inspection
}
export interface InspectionPlan {
  plannedOn: string
  place: string
  officers: string[]
}
export interface InspectionReport {
  inspectedOn: string
  findings: string
  passed: boolean
  files: Attachment[]
}

const path = (taskId: string, step = '') => `/api/approval/tasks/${encodeURIComponent(taskId)}/inspections${step}`
const post = (key: string, taskId: string, step: string, body: unknown) => request<Inspection[]>(path(taskId, step), { method: 'POST', key, body })

export const readInspections = (taskId: string) => get<Inspection[]>(path(taskId))

export const listWaiting = () => get<WaitingInspection[]>('/api/approval/inspections')

export const planInspection = (key: string, taskId: string, plan: InspectionPlan) => post(key, taskId, '', plan)

export const reportInspection = (key: string, taskId: string, one: Inspection, report: InspectionReport) =>
  post(key, taskId, `/${one.number}/report`, { version: one.version, ...report })

/** A file of the own department, kept with the case under its item. */
export function uploadAttachment(caseNumber: string, taskId: string, file: File) {
  const body = new FormData()
  body.append('file', file)
  return request<StoredFile>(`/api/cases/${encodeURIComponent(caseNumber)}/items/${encodeURIComponent(taskId)}/files`, { method: 'POST', body })
}

export const signInspection = (key: string, taskId: string, one: Inspection) =>
  post(key, taskId, `/${one.number}/signature`, { version: one.version })

export const cancelInspection = (key: string, taskId: string, one: Inspection, reason: string) =>
  post(key, taskId, `/${one.number}/cancellation`, { version: one.version, reason })
