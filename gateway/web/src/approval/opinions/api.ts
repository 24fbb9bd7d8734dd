import { get, query, request } from '@/ui/http'
import type { Page } from '@/ui/model'

export type Stance = 'AGREE' | 'AGREE_WITH_CONDITIONS' | 'DISAGREE'
export const stances: Stance[] = ['AGREE', 'AGREE_WITH_CONDITIONS', 'DISAGREE']

export interface Opinion {
  number: number
  state: 'ASKED' | 'GIVEN' | 'WITHDRAWN' | 'LAPSED'
  question: string
  /** Who is asked, or an expert is. */
  department?: string | null
  expert?: string | null
  due: string
  askedBy: string
  askedAt: string
  answer?: { stance: Stance; text: string; by: string; at: string } | null
  withdrawal?: { reason: string; by: string; at: string } | null
  /** Told to supervision. */
  overdue: boolean
}
/** One that another department has asked. */
export interface AskedOpinion {
  id: string
  caseNumber: string
  itemName: string
  applicantName: string
  askingDepartment: string
  askingDepartmentName: string
  opinion: Opinion
}
export interface Question {
  department?: string
  expert?: string
  question: string
  due: string
}

const ofTask = (taskId: string, step = '') => `/api/approval/tasks/${encodeURIComponent(taskId)}/opinions${step}`

export const readOpinions = (taskId: string) => get<Opinion[]>(ofTask(taskId))

export const askOpinion = (key: string, taskId: string, question: Question) =>
  request<Opinion[]>(ofTask(taskId), { method: 'POST', key, body: question })

export const withdrawOpinion = (key: string, taskId: string, number: number, reason: string) =>
  request<Opinion[]>(ofTask(taskId, `/${number}/withdrawal`), { method: 'POST', key, body: { reason } })

export const listAsked = (filter: { given: boolean }, after?: string) =>
  get<Page<AskedOpinion>>(`/api/approval/opinions${query({ ...filter, after, limit: 30 })}`)

export const answerOpinion = (key: string, id: string, stance: Stance, text: string) =>
  request<AskedOpinion>(`/api/approval/opinions/${encodeURIComponent(id)}/answer`, { method: 'POST', key, body: { stance, text } })
