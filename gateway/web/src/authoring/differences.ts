import { get, query } from '@/ui/http'
import type { Page } from '@/ui/model'
import type { Kind } from './api'

/** One of a list: told apart by what the field `by` says, or only by its place. */
export interface Member {
  by?: string | null
  id?: string | null
  name?: string | null
  number: number
}
export interface Change {
  path: { field: string; member?: Member | null }[]
  what: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED'
  before?: unknown
  after?: unknown
}
/** A part of a bundle that it is frozen with in another version. */
export interface PartChange {
  kind: Kind
  id: string
  before?: number | null
  after?: number | null
}
/** `from` is missing where the entry is new, `to` where it is a draft. */
export interface Difference {
  kind: Kind
  id: string
  name: string
  from?: number
  to?: number
  withdraws: boolean
  reason?: string
  changes: Change[]
  parts: PartChange[]
}
/** What the catalogue calls an entry; of a question also its options. */
export interface Named {
  kind: Kind
  id: string
  name: string
  options?: { code: string; label: string }[]
}
export interface Version {
  version: number
  name: string
  from: string
  until?: string | null
  withdrawn: boolean
  by: string
  revision?: number | null
  revisionTitle?: string | null
}
export type Told = Difference & { names: Named[] }

const entry = (kind: string, id: string) => `/api/catalog/entries/${kind}/${id}`

export const listVersions = async (kind: string, id: string, after?: string) => {
  const { content, next } = await get<{ content: Version[]; next?: number | null }>(
    `${entry(kind, id)}/versions${query({ after, limit: 50 })}`,
  )
  return { content, next: next ? String(next) : null } as Page<Version>
}
export const readDifference = async (kind: string, id: string, from: number | undefined, to: number): Promise<Told> => {
  const { difference, names } = await get<{ difference: Difference; names: Named[] }>(
    `${entry(kind, id)}/difference${query({ from, to })}`,
  )
  return { ...difference, names }
}
export const listDifferences = async (revision: string, after?: string): Promise<Page<Told>> => {
  const { content, names, next } = await get<Page<Difference> & { names: Named[] }>(
    `/api/catalog/revisions/${revision}/differences${query({ after })}`,
  )
  return { content: content.map((each) => ({ ...each, names })), next }
}
