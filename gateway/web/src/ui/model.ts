/* Shapes that more than one service answers with. */

export interface Limit {
  days: number
  unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'IMMEDIATE'
  startsFrom?: 'ACCEPTANCE' | 'RECEIPT'
}

export interface Page<T> {
  content: T[]
  next: string | null
}

export type Light = 'GREEN' | 'AMBER' | 'RED'

export interface PlannedItem {
  id: string
  name: string
  department: string
  departmentName: string
  wave: number
  promise: Limit
  statute: Limit
  after: string[]
  results: { name: string; kind: string }[]
}

export interface PlannedMaterial {
  id: string
  name: string
  kind: string
  form: string
  original: number
  copies: number
  source: string
  way: 'SUBMIT' | 'SHARED' | 'PRIOR_RESULT'
  from?: string[]
  deferrable: boolean
  requestedBy: string[]
  commitmentReplaceable: boolean
}

/** What one application needs: items in waves and one merged list of materials. */
export interface Plan {
  bundleId: string
  bundleVersion: number
  items: PlannedItem[]
  waves: string[][]
  materials: PlannedMaterial[]
  materialCountBeforeDedup: number
  materialCountAfterDedup: number
  applicantMustSubmit: string[]
  applicantMustSubmitCount: number
  promise: Limit
  jointLimit: Limit | null
  warnings: string[]
}

export interface StoredFile {
  hash: string
  name: string
  size: number
  contentType: string
}

export type Answers = Record<string, string | string[]>

export interface Question {
  id: string
  text: string
  type: 'SINGLE' | 'MULTI'
  options: { code: string; label: string }[]
  default?: string | string[]
}

export interface BundleSummary {
  id: string
  version: number
  name: string
  subjectType: string
  leadDepartment: string
  leadDepartmentName?: string
  itemCount: number
  promise: Limit
}

export interface Bundle extends BundleSummary {
  questions: Question[]
  jointLimit: Limit | null
}
