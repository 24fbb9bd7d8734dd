import type { TaskView } from '@/approval/api'
import { get, request } from '@/ui/http'

/** Somebody of the own department who has come to its work list. */
export interface Colleague {
  id: string
  name: string
  /** By which they sign in; absent until they come again. */
  account?: string | null
  /** Chief representative. */
  head: boolean
}

const path = (taskId: string, step: string) => `/api/approval/tasks/${encodeURIComponent(taskId)}/${step}`

export const listColleagues = () => get<Colleague[]>('/api/approval/colleagues')

export const handOver = (key: string, taskId: string, colleague: string, reason: string) =>
  request<TaskView>(path(taskId, 'handover'), { method: 'POST', key, body: { colleague, reason } })

export const giveBack = (key: string, taskId: string, reason: string) =>
  request<TaskView>(path(taskId, 'return'), { method: 'POST', key, body: { reason } })
