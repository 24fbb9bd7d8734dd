import { get, request } from '@/ui/http'

export interface DraftLine {
  id: string
  bundleId: string
  version: number
  savedAt: string
}
export interface SavedDraft<T> extends DraftLine {
  content: T
}

const path = (id: string) => `/api/cases/drafts/${encodeURIComponent(id)}`

export const listDrafts = () => get<DraftLine[]>('/api/cases/drafts')

export const readDraft = <T>(id: string) => get<SavedDraft<T>>(path(id))

/** @param seen the version that was changed; none for a new draft */
export const saveDraft = <T>(id: string, seen: number | undefined, bundleId: string, content: T) =>
  request<SavedDraft<T>>(path(id), {
    method: 'PUT',
    body: { bundleId, content },
    precondition: seen ? { 'If-Match': `"${seen}"` } : { 'If-None-Match': '*' },
  })

export const deleteDraft = (id: string) => request<void>(path(id), { method: 'DELETE' })
