import type { Officer } from '@/approval/api'
import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export const states = ['WAITING', 'ISSUED', 'REVOKED'] as const
export type LicenceState = (typeof states)[number]

export interface Licence {
  /** The last part of /licences/{verification}, its public page. */
  verification: string
  number: string
  name: string
  holder: string
  itemName: string
  caseNumber: string
  taskId: string
  state: LicenceState
  /** While it waits for what the department's own system pushes. */
  awaited?: boolean
  validUntil?: string | null
  decidedBy: Officer
  decidedAt: string
  issuedAt?: string | null
}
export interface LicenceFilter {
  state: string
  query: string
}
/** What whoever has a licence's link is told; `text` is exactly what was signed. */
export interface Verified {
  state: LicenceState
  valid: boolean
  number: string
  name: string
  text?: string | null
  signature?: { holds: boolean; algorithm: string; keyId: string; value: string; certificate?: string | null } | null
  revoked?: { at: string; reason: string; legalBasis: string } | null
}
export interface SignedText {
  holder: string
  itemName: string
  departmentName: string
  caseNumber: string
  decidedAt: string
  issuedAt: string
  sealName: string
  slipNumber: string
  keeper: string
  validFrom?: string | null
  validUntil?: string | null
  /** What the department's own licence system has said. */
  entries?: { label: string; value: string }[] | null
}
export interface Seal {
  sealId: string
  name: string
  keeper: Officer
  /** Grants of the department's people and systems are sealed by themselves. */
  authorises: boolean
  registeredAt: string
  withdrawal?: { at: string; by: Officer; reason: string } | null
}
export interface Slip {
  slipNumber: string
  sealName: string
  caseNumber: string
  taskId: string
  itemName: string
  licenceNumber: string
  licenceName: string
  verification: string
  signer: Officer
  keeper: Officer
  usedAt: string
}
export interface HallSlip {
  slipNumber: string
  sealName: string
  licenceNumber: string
  licenceName: string
  signer: string
  keeper: string
  usedAt: string
}

const paged = <T>(page: { content: T[]; next?: number | null }): Page<T> => ({
  content: page.content,
  next: page.next == null ? null : String(page.next),
})
const post = <T>(path: string, key: string, body: unknown = {}) => request<T>(path, { method: 'POST', key, body })

export const verify = (token: string) => get<Verified>(`/api/public/licences/${encodeURIComponent(token)}`)
export const pdfOf = (token: string, locale: string) =>
  `/api/public/licences/${encodeURIComponent(token)}/licence.pdf?language=${locale === 'en' ? 'en' : 'zh'}`
export const listLicences = async (filter: LicenceFilter, after?: string) =>
  paged(await get<{ content: Licence[]; next?: number | null }>(`/api/approval/licences${query({ ...filter, after })}`))
export const signLicence = (key: string, token: string) => post<Licence>(`/api/approval/licences/${token}/signature`, key)
export const revokeLicence = (key: string, token: string, reason: string, legalBasis: string) =>
  post<Licence>(`/api/approval/licences/${token}/revocation`, key, { reason, legalBasis })
export const listSeals = () => get<Seal[]>('/api/approval/seals')
export const listSlips = async (_: undefined, after?: string) =>
  paged(await get<{ content: Slip[]; next?: number | null }>(`/api/approval/seals/uses${query({ after })}`))
export const registerSeal = (key: string, name: string, authorises: boolean) =>
  post<Seal>('/api/approval/seals', key, { name, authorises })
export const authoriseSeal = (key: string, id: string, authorises: boolean) =>
  post<Seal>(`/api/approval/seals/${id}/authority`, key, { authorises })
export const withdrawSeal = (key: string, id: string, reason: string) =>
  post<Seal>(`/api/approval/seals/${id}/withdrawal`, key, { reason })
export const slipsOfCase = (caseNumber: string) => get<HallSlip[]>(`/api/cases/${encodeURIComponent(caseNumber)}/seal-slips`)
