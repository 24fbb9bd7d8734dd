import { request } from '@/ui/http'

export interface WrongLine {
  subject: 'FIELD' | 'MATERIAL'
  id: string
  reason: string
}
/** Whether an item is accepted, and what its department asked of the applicant. */
export interface Acceptance {
  entrusted: boolean
  state: 'PENDING' | 'CORRECTION_REQUESTED' | 'ACCEPTED' | 'NOT_ACCEPTED'
  papersReceivedAt: string
  lastDay?: string | null
  provisional: boolean
  acceptedAt?: string | null
  deemed: boolean
  requests: {
    number: number
    beforeAcceptance: boolean
    wrong: WrongLine[]
    requestedBy: string
    requestedAt: string
    handedInAt?: string | null
    overridden: boolean
  }[]
  nonAcceptance?: { reason: string; legalBasis: string; applyInstead?: string | null; by: string; at: string } | null
}
export interface NonAcceptance {
  reason: string
  legalBasis: string
  applyInstead?: string
}

const post = (key: string, taskId: string, step: string, body?: unknown) =>
  request<Acceptance>(`/api/approval/tasks/${encodeURIComponent(taskId)}/${step}`, { method: 'POST', key, body })

export const acceptItem = (key: string, taskId: string) => post(key, taskId, 'acceptance')

export const askForCorrection = (key: string, taskId: string, wrong: WrongLine[]) =>
  post(key, taskId, 'correction-request', { wrong })

export const declineItem = (key: string, taskId: string, given: NonAcceptance) =>
  post(key, taskId, 'non-acceptance', given)
