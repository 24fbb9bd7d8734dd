import { request } from '@/ui/http'
import type { Answers, StoredFile } from '@/ui/model'

export type ApplicantKind = 'PERSON' | 'ORGANIZATION'
export interface EarlierMaterial {
  materialId: string
  name: string
  files: StoredFile[]
  handedInAt: string
  caseNumber: string
}
/** What a hall has of a person or an organization. */
export interface SubjectFile {
  known?: { kind: ApplicantKind; name: string; phone?: string | null; contactName?: string | null } | null
  cases: { caseNumber: string; bundleId: string; bundleName: string; hall: string; status: string; receivedAt: string }[]
  licences: { name: string; kind: string; number: string; itemName: string; departmentName: string; grantedAt: string; caseNumber: string; validUntil?: string | null; expired?: boolean; revokedAt?: string | null }[]
  materials: EarlierMaterial[]
  form: Record<string, string>
  answers: Answers
  next?: string | null
}

/** The number goes in the body, never into an address. */
export const openSubject = (kind: ApplicantKind, identity: string, bundleId?: string, after?: string) =>
  request<SubjectFile>('/api/cases/subjects', { method: 'POST', body: { kind, identity, bundleId, after } })
