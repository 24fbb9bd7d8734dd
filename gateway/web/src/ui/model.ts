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

/** Answers that alone make something necessary; without facts it always is. The sentence is Chinese. */
export interface Reason {
  facts: { question: string; text: string; chosen: Option[]; notChosen: Option[] }[]
  sentence: string
}
export interface Option {
  code: string
  label: string
}

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
  because?: Reason | null
  /** The lists it stands on, as IN_HALL. */
  labels?: string[]
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
  /** Authorities on whose stamp some item is granted (见章盖章). */
  stampedBy?: string[]
  because?: { item: string; reason: Reason }[] | null
}

export type FieldType = 'TEXT' | 'LONG_TEXT' | 'NUMBER' | 'DATE' | 'CHOICE' | 'PHONE' | 'ID_NUMBER' | 'CREDIT_CODE'
export type ApplicantFact = 'NAME' | 'ID_NUMBER' | 'CREDIT_CODE' | 'PHONE' | 'CONTACT_NAME'

/** A field of the one form, asked once for all items that use it. */
export interface PlannedField {
  id: string
  label: string
  type: FieldType
  required: boolean
  options: Option[]
  way: 'ASK' | 'APPLICANT' | 'SHARED' | 'PRIOR_RESULT'
  sharedFrom?: string | null
  priorResult?: { item: string; result?: string | null } | null
  applicant?: ApplicantFact | null
  because: { item: string; reason: Reason }[]
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
  form?: PlannedField[]
  schedule?: Schedule
  savings?: Savings
}

/** The critical path: how long it takes if every department uses all the time it promised. */
export interface Schedule {
  workingDays: number
  path: string[]
  start?: string | null
  finish?: string | null
  provisional: boolean
}

export const measures = ['materials', 'steps', 'trips', 'days'] as const
export type Measure = (typeof measures)[number]

/** `cut`: percent saved. */
export interface Savings {
  items: number
  apart: Record<Measure, number>
  together: Record<Measure, number>
  cut: Record<Measure, number | null>
  materialsSaved: { merged: number; shared: number; priorResults: number }
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
  options: Option[]
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

/** Last day to accept, refuse or tell what is wrong; then silence is acceptance. */
export interface AnswerDue {
  by: string
  provisional: boolean
  workingDaysLeft: number
}
