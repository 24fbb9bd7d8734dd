import { get, query, request } from '@/ui/http'
import type { AnswerDue, Answers, PlannedField, StoredFile } from '@/ui/model'

export type Capacity = 'SELF' | 'AGENT' | 'LEGAL_REPRESENTATIVE'

/** Who has logged in, and what earlier applications say; numbers are masked. */
export interface Profile {
  name: string
  idNumber: string
  phone: string
  regions: { code: string; name: string }[]
  form: Record<string, string>
  answers: Answers
  materials: { materialId: string; name: string; files: StoredFile[]; handedInAt: string; caseNumber: string }[]
}
export interface OwnCase {
  caseNumber: string
  bundleId: string
  bundleName: string
  status: string
  receivedAt: string
  hall: string
  answerDue?: AnswerDue | null
  capacity?: Capacity | null
  applicantName: string
  withdrawable: boolean
  toCorrect: boolean
  responsible?: string | null
  progressToken: string
  form: { label: string; value: string }[]
  materials: { name: string; paper: boolean; files: string[] }[]
}
export interface HandedInFiles {
  materialId: string
  files: string[]
}
export interface OnlineApplication {
  draftId: string
  bundleId: string
  answers: Answers
  capacity: Capacity
  principal?: { kind: 'PERSON' | 'ORGANIZATION'; name: string; idNumber?: string; creditCode?: string; phone: string }
  region?: string
  form: Record<string, string>
  materials: HandedInFiles[]
  entrustment?: string
}
export interface AskedLine {
  subject: 'FIELD' | 'MATERIAL'
  id: string
  name: string
  reason: string
  field?: PlannedField | null
}
export interface Corrections {
  form: Record<string, string>
  materials: HandedInFiles[]
}
/** What can be handed in now; items are those whose departments ask. */
export interface Asked {
  wrong: AskedLine[]
  items: { itemId: string; name: string; departmentName: string; wrong: AskedLine[] }[]
  deferred: { materialId: string; name: string; by: string }[]
}
/** How a case came, as its hall sees it. */
export interface OnlineCase {
  online: boolean
  capacity?: Capacity | null
  entrustment?: StoredFile | null
  submittedAt?: string | null
  answerDue?: AnswerDue | null
  claimedBy?: string | null
  claimedName?: string | null
}

export const applicantUploads = '/api/online/uploads'
export const uploadsOf = (token: string) => `${receipt(token)}/uploads`
const own = (caseNumber: string) => `/api/online/cases/${encodeURIComponent(caseNumber)}`
const receipt = (token: string) => `/api/public/progress/${encodeURIComponent(token)}`

/** For whom an application begins; the number stands in the body, because addresses are logged. */
export interface ProfileOf {
  bundleId: string
  capacity: Capacity
  principal?: { kind: 'PERSON' | 'ORGANIZATION'; identity: string }
}
export const readProfile = (of: ProfileOf) => request<Profile>('/api/online/profile', { method: 'POST', body: of })

export const submit = (key: string, application: OnlineApplication) =>
  request<OwnCase>('/api/online/cases', { method: 'POST', key, body: application })

export const listOwnCases = (after?: string) =>
  get<{ content: OwnCase[]; next?: string | null }>(`/api/online/cases${query({ after })}`)

export const readOwnCase = (caseNumber: string) => get<OwnCase>(own(caseNumber))

export const withdrawOwn = (key: string, caseNumber: string, reason: string) =>
  request<OwnCase>(`${own(caseNumber)}/withdrawal`, { method: 'POST', key, body: { reason } })

export const readAsked = (token: string) => get<Asked>(`${receipt(token)}/asked`)

/** Files of the materials, where there are any. */
export const handedIn = (materials: string[], files: Record<string, StoredFile[]>): HandedInFiles[] =>
  materials.flatMap((materialId) => (files[materialId]?.length ? [{ materialId, files: files[materialId].map(({ hash }) => hash) }] : []))

export const sendCorrections = (key: string, token: string, body: Corrections) =>
  request<void>(`${receipt(token)}/corrections`, { method: 'POST', key, body })

export const sendItemCorrections = (key: string, token: string, itemId: string, body: Corrections) =>
  request<void>(`${receipt(token)}/items/${encodeURIComponent(itemId)}/corrections`, { method: 'POST', key, body })

export const sendDeferred = (key: string, token: string, materials: HandedInFiles[]) =>
  request<void>(`${receipt(token)}/deferred-materials`, { method: 'POST', key, body: { materials } })

export const readOnline = (caseNumber: string) => get<OnlineCase>(`/api/cases/${encodeURIComponent(caseNumber)}/online`)

export const claim = (key: string, caseNumber: string) =>
  request<OnlineCase>(`/api/cases/${encodeURIComponent(caseNumber)}/claim`, { method: 'POST', key })

export const entrustmentAddress = (caseNumber: string) => `/api/cases/${encodeURIComponent(caseNumber)}/entrustment`
