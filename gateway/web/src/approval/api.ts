import type { Acceptance } from '@/acceptance/api'
import type { Refusal } from '@/refusals/api'
import { get, query, request } from '@/ui/http'
import type { Page, StoredFile } from '@/ui/model'

export type TaskStatus = 'OPEN' | 'CLAIMED' | 'DECIDED' | 'CLOSED'
export type Outcome = 'GRANTED' | 'REFUSED'

export interface Officer {
  id: string
  name: string
  system: boolean
}
export interface TaskDue {
  promise: string
  statute: string
  case: string
  earliest: string
  provisional: boolean
  workingDaysLeft: number
}
export interface TaskSummary {
  taskId: string
  caseNumber: string
  itemId: string
  itemName: string
  bundleName: string
  applicantName: string
  department: string
  status: TaskStatus
  claimedBy?: Officer | null
  dispatchedAt: string
  due: TaskDue
  /** While the clock stands. */
  suspendedUntil?: string | null
  /** Absent of an entrusted item of which nothing was asked. */
  acceptance?: Acceptance | null
  /** The last that was proposed; while it runs nothing else is decided. */
  refusal?: Refusal | null
  version: number
}
/** Of an authority on a material. */
export interface Stamp {
  authority: string
  number: string
  date: string
}
/** The rule by which the platform grants at once (秒批, 见章盖章), and what it was held against. */
export interface DecisionBasis {
  rule: string
  inputs: { id: string; label: string; value: string }[]
  stamp?: Stamp | null
}
/** What became of an item's rule when its task was opened. */
export interface RuleCheck {
  basis: DecisionBasis
  obstacles: { kind: string; what: string }[]
}
/** What a register says in place of a paper (数据共享). */
export interface SharedAnswer {
  source: string
  queryNumber: string
  state: 'PENDING' | 'FOUND' | 'NOT_FOUND' | 'DROPPED'
  fetchedAt?: string | null
  data: Record<string, string>
}
export interface TaskMaterial {
  materialId: string
  name: string
  way: 'HANDED_IN' | 'SHARED' | 'PRIOR_RESULT' | 'COMMITTED'
  files?: StoredFile[]
  /** Promised by this day, not there yet. */
  awaitedUntil?: string | null
  shared?: SharedAnswer | null
  priorResult?: { itemId: string; name: string; number: string; verification?: string | null } | null
  /** What the applicant has signed in its place. */
  letter?: { number: string; committedAt: string } | null
  stamp?: Stamp | null
}
export interface TaskView extends TaskSummary {
  hall: string
  receivedAt: string
  acceptedAt: string
  form: Record<string, string>
  formLabels?: Record<string, string> | null
  materials: TaskMaterial[]
  /** Papers and fields that the item needs and that are not there. */
  missing?: string[] | null
  results: { name: string; kind: string }[]
  decision?: {
    outcome: Outcome
    reason: string
    legalBasis: string
    decidedBy: Officer
    decidedAt: string
    results: { name: string; kind: string; number: string; verification?: string | null }[]
    /** That a grant is bound to. */
    conditions?: string[]
    /** Absent where somebody has examined it. */
    basis?: DecisionBasis | null
  } | null
  /** Of an item with a rule to be granted at once. */
  atOnce?: RuleCheck | null
  history: { at: string; what: string; who?: string | null; note?: string | null }[]
}
export interface Decision {
  outcome: Outcome
  reason: string
  legalBasis?: string
  conditions?: string[]
  /** Of a refusal. */
  handlerPost?: string
  results?: { name: string; number: string }[]
}
export interface TaskFilter {
  status: string
  mine: boolean
  query: string
  /** Name of a post of the department. */
  post: string
  /** Only items of the reader's posts; all where they have none. */
  myPosts: boolean
}

const path = (taskId: string, step = '') => `/api/approval/tasks/${encodeURIComponent(taskId)}${step}`

export const listTasks = (filter: TaskFilter, after?: string) =>
  get<Page<TaskSummary>>(`/api/approval/tasks${query({ ...filter, after, limit: 30 })}`)

export const readTask = (taskId: string) => get<TaskView>(path(taskId))

export const claim = (key: string, taskId: string) => request<TaskView>(path(taskId, '/claim'), { method: 'POST', key })

export const decide = (key: string, taskId: string, decision: Decision) =>
  request<TaskView>(path(taskId, '/decision'), { method: 'POST', key, body: decision })

/** The legal basis that the catalogue names for an item. */
export async function readLegalBasis(itemId: string): Promise<string[]> {
  const item = await get<{ definition: { legalBasis?: { text: string }[] } }>(
    `/api/catalog/items/${encodeURIComponent(itemId)}`,
  )
  return (item.definition.legalBasis ?? []).map(({ text }) => text)
}
