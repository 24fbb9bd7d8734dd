import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export const kinds = ['DEPARTMENT', 'QUESTION', 'MATERIAL', 'ITEM', 'BUNDLE'] as const
export type Kind = (typeof kinds)[number]
export type Definition = Record<string, unknown>

export interface Revision {
  id: number
  title: string
  status: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'DISCARDED'
  publishFrom?: string
  comment?: string
  entryCount: number
  editedByCaller: boolean
  history: { what: string; at: string; by: string; comment?: string }[]
}
export interface Fault {
  kind: Kind
  id: string
  place: string
  code: string
  message: string
  zh: string
  severity: 'FAULT' | 'WARNING' | 'HINT'
}
/** `number` is its ETag; no `definition` where it is to be withdrawn. */
export interface Draft {
  kind: Kind
  id: string
  name: string
  withdraws: boolean
  reason?: string
  number: number
  definition?: Definition
  base?: number
  editedBy: string
  editedAt: string
  holding?: { version: number; definition: Definition }
  faults?: Fault[]
}
export interface Choice {
  kind: Kind
  id: string
  name: string
}
export interface Published {
  version: number
  name: string
  definition: Definition
}

const root = '/api/catalog/revisions'
const entry = (revision: number | string, kind: string, id: string) => `${root}/${revision}/entries/${kind}/${id}`
const seen = (number?: number): { precondition: Record<string, string> } => ({
  precondition: number ? { 'If-Match': `"${number}"` } : { 'If-None-Match': '*' },
})

export const listRevisions = (after?: string) => get<Page<Revision>>(`${root}${query({ after })}`)
export const openRevision = (title: string) => request<Revision>(root, { method: 'POST', body: { title } })
export const readRevision = (id: string) => get<Revision>(`${root}/${id}`)
export const listDrafts = (id: string, text: string, after?: string) =>
  get<Page<Draft>>(`${root}/${id}/entries${query({ query: text, after, limit: 100 })}`)
export const readFaults = (id: string) => get<{ faultCount: number; faults: Fault[] }>(`${root}/${id}/faults`)
export const submit = (id: string) => request<Revision>(`${root}/${id}/submit`, { method: 'POST' })
export const discard = (id: string) => request<Revision>(`${root}/${id}/discard`, { method: 'POST' })
export const review = (id: string, body: { verdict: 'APPROVE' | 'RETURN'; from?: string; comment?: string }) =>
  request<Revision>(`${root}/${id}/review`, { method: 'POST', body })

/** As many as are read at once. */
export const mostChoices = 1000
/** Those whose id or name has the text in it, by id. */
export const choices = (revision: string, kind: Kind, text = '') =>
  get<Choice[]>(`${root}/${revision}/choices${query({ kind, query: text, limit: mostChoices })}`)
export const readDraft = (revision: string, kind: string, id: string) => get<Draft>(entry(revision, kind, id))
export const saveDraft = (revision: string, kind: string, id: string, definition: Definition, number?: number) =>
  request<Draft>(entry(revision, kind, id), { method: 'PUT', body: { definition }, ...seen(number) })
export const withdraw = (revision: string, kind: string, id: string, reason: string) =>
  request<Draft>(`${root}/${revision}/withdrawals/${kind}/${id}`, { method: 'PUT', body: { reason }, ...seen() })
export const takeOut = (revision: string, { kind, id, number }: Draft) =>
  request<void>(entry(revision, kind, id), { method: 'DELETE', ...seen(number) })
export const readPublished = (kind: string, id: string) => get<Published>(`/api/catalog/entries/${kind}/${id}`)
