import { get, request } from '@/ui/http'

export type Subject = 'FIELD' | 'MATERIAL'
export type Mark = 'DOUBT' | 'CHECKED'
/** What an officer of the own department has noted on one field or material. */
export interface Comment {
  number: number
  subject: Subject
  id: string
  mark?: Mark | null
  text: string
  by: string
  at: string
  struckAt?: string | null
  own: boolean
}
export interface CommentDraft {
  subject: Subject
  id: string
  mark?: Mark
  text: string
}

const path = (taskId: string, step = '') => `/api/approval/tasks/${encodeURIComponent(taskId)}/comments${step}`

export const readComments = (taskId: string) => get<Comment[]>(path(taskId))

export const writeComment = (key: string, taskId: string, draft: CommentDraft) =>
  request<Comment[]>(path(taskId), { method: 'POST', key, body: draft })

export const strikeComment = (key: string, taskId: string, number: number) =>
  request<Comment[]>(path(taskId, `/${number}/strike`), { method: 'POST', key })
