import { get, query, request } from '@/ui/http'
import type { CaseView } from '@/intake/model'
import type { Page } from '@/ui/model'

export interface Verification {
  itemId: string
  materialId: string
  outcome: 'FULFILLED' | 'RECTIFY' | 'REVOKED'
  findings: string
  rectifyBy?: string | null
  verifiedBy: string
  verifiedAt: string
}
export interface CommitmentToVerify {
  taskId: string
  materialId: string
  materialName: string
  letterNumber: string
  caseNumber: string
  itemName: string
  applicantName: string
  state: 'OPEN' | 'RECTIFYING' | 'FULFILLED' | 'REVOKED'
  decidedAt: string
  /** Last day to verify, or to put it right. */
  due: string
  findings?: string | null
  verifiedBy?: string | null
  verifiedAt?: string | null
}
export interface BrokenPromise {
  caseNumber: string
  materialId: string
  kind: 'DEFERRAL' | 'COMMITMENT'
  applicantName: string
  hall: string
  brokenAt: string
  repairedAt?: string | null
  repairedBy?: string | null
  repairReason?: string | null
}
export interface Finding {
  outcome: Verification['outcome']
  findings: string
  rectifyBy?: string
}

const ofCase = (caseNumber: string, step = '') => `/api/cases/${encodeURIComponent(caseNumber)}/commitments${step}`

export const commit = (key: string, caseNumber: string, materials: string[]) =>
  request<CaseView>(ofCase(caseNumber), { method: 'POST', key, body: { materials } })

export const withdrawCommitment = (key: string, caseNumber: string, materialId: string) =>
  request<CaseView>(ofCase(caseNumber, '/withdrawal'), { method: 'POST', key, body: { materialId } })

export const listVerifications = (caseNumber: string) => get<Verification[]>(ofCase(caseNumber, '/verifications'))

export const listCommitments = (done: boolean, after?: string) =>
  get<Page<CommitmentToVerify>>(`/api/approval/commitments${query({ done, after })}`)

export const verify = (key: string, taskId: string, materialId: string, finding: Finding) =>
  request<void>(
    `/api/approval/commitments/${encodeURIComponent(taskId)}/${encodeURIComponent(materialId)}/verification`,
    { method: 'POST', key, body: finding },
  )

export const listBrokenPromises = (all: boolean, after?: string) =>
  get<Page<BrokenPromise>>(`/api/cases/broken-promises${query({ all, after })}`)

export const repair = (key: string, caseNumber: string, materialId: string, reason: string) =>
  request<void>('/api/cases/broken-promises/repairs', { method: 'POST', key, body: { caseNumber, materialId, reason } })
