import { get, request } from '@/ui/http'
import type { CaseView, MaterialInput } from '@/intake/model'
import type { Answers, Option, Plan, Question } from '@/ui/model'

interface Named {
  id: string
  name: string
}
/** What other answers bring into a plan and take out of it. */
export interface PlanChange {
  itemsAdded: Named[]
  itemsDropped: Named[]
  materialsAdded: Named[]
  materialsDropped: Named[]
  fieldsAdded: Named[]
  fieldsDropped: Named[]
  /** Materials that were handed in and that nothing asks for any more. */
  givenBack: string[]
}
export interface Replanning {
  replannedAt: string
  clerk: { name: string }
  change: PlanChange
}
export interface Outlook {
  change: PlanChange
  plan: Plan
}
export interface NewAnswers {
  answers: Answers
  form: Record<string, string>
  materials: MaterialInput[]
}

const path = (caseNumber: string, step: string) => `/api/cases/${encodeURIComponent(caseNumber)}${step}`

/** Those of the version that the case was received by. */
export const questionsOf = (caseNumber: string) =>
  get<(Omit<Question, 'options'> & { options: Option[] })[]>(path(caseNumber, '/questions'))

export const previewAnswers = (caseNumber: string, answers: Answers) =>
  request<Outlook>(path(caseNumber, '/answers/preview'), { method: 'POST', body: { answers } })

export const changeAnswers = (key: string, caseNumber: string, changed: NewAnswers) =>
  request<CaseView>(path(caseNumber, '/answers'), { method: 'POST', key, body: changed })
