import type { HandOver } from '@/handover/api'
import type { PassedOn } from '@/region/api'
import type { DecisionBasis, Stamp } from '@/approval/api'
import type { Replanning } from '@/replan/api'
import type { AnswerDue, Answers, Plan, StoredFile } from '@/ui/model'

export interface ApplicantInput {
  kind: 'PERSON' | 'ORGANIZATION'
  name: string
  idNumber?: string
  creditCode?: string
  phone: string
  contactName?: string
}
export interface AgentInput {
  name: string
  idNumber: string
  phone: string
  entrustment: { paper: boolean; file?: string }
}
export interface MaterialInput {
  materialId: string
  files: string[]
  paper: boolean
  stamp?: Stamp
}
export interface Application {
  bundleId: string
  answers: Answers
  applicant: ApplicantInput
  agent?: AgentInput
  form: Record<string, string>
  materials: MaterialInput[]
}

export type CaseStatus =
  | 'RECEIVED'
  | 'CORRECTION_REQUESTED'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'ACCEPTED'
  | 'OUTPUT_READY'
  | 'COMPLETED'

export interface Wrong {
  subject: 'FIELD' | 'MATERIAL'
  id: string
  reason: string
}
export interface Correction {
  requestedAt: string
  requestedBy: string
  wrong: Wrong[]
  correctedAt?: string | null
  /** A supervisor lets one more notice follow. */
  override?: { supervisorName: string; reason: string; allowedAt: string } | null
  earlier?: Correction | null
}
/** A material promised in writing for after acceptance. */
export interface Deferred {
  materialId: string
  by: string
  consequence: 'DEEMED_WITHDRAWN' | 'TERMINATED'
  remindedAt?: string | null
  handedInAt?: string | null
  lapsedAt?: string | null
}
export interface CaseItem {
  itemId: string
  itemCaseNumber: string
  name: string
  department: string
  departmentName: string
  wave: number
  status: string
  decidedAt?: string | null
  decidedBy?: string | null
  reason?: string | null
  legalBasis?: string | null
  closedReason?: 'PREDECESSOR_REFUSED' | 'PREDECESSOR_REVOKED' | 'WITHDRAWN' | 'MATERIAL_LAPSED' | null
  /** Id of the item that was refused or revoked, or of the material that did not come. */
  closedBecause?: string | null
  due?: { earliest: string; provisional: boolean; workingDaysLeft?: number | null } | null
  results: { name: string; kind: string; number: string; verification?: string | null; revokedAt?: string | null }[]
  /** That a grant is bound to. */
  conditions?: string[]
  /** By which rule, and on whose stamp, it was granted at once. */
  basis?: DecisionBasis | null
  /** False: its department accepts it, not the window. */
  entrusted?: boolean
  /** What its department said before the decision. */
  reception?: {
    papersReceivedAt?: string | null
    acceptedAt?: string | null
    deemedAt?: string | null
    nonAcceptance?: { reason: string; legalBasis: string; applyInstead?: string | null } | null
    corrections: ItemCorrection[]
    /** The last site inspection by two officers. */
    inspection?: { state: 'PLANNED' | 'SIGNED' | 'CANCELLED'; plannedOn: string; inspectors: string[]; inspectedOn?: string | null; passed?: boolean | null } | null
  } | null
  /** Its department has proposed to refuse it; nothing is decided. */
  refusalUnderReview?: boolean
  /** It needs results that were revoked before it went out. */
  stopped?: { because: { itemId: string; result: { name: string; number: string } }[]; mayGoOut: boolean } | null
  acceptanceDue?: { by: string; provisional: boolean; workingDaysLeft: number } | null
}
/** What a department asks of the applicant for one item. */
export interface ItemCorrection {
  number: number
  beforeAcceptance: boolean
  wrong: Wrong[]
  requestedBy: string
  requestedAt: string
  handedInAt?: string | null
}
export interface HandedIn {
  materialId: string
  paper: boolean
  files: StoredFile[]
  /** What stands in its place, where the applicant commits instead. */
  commitment?: { committedAt: string; takenBy: string } | null
  /** The commitment that it took the place of after acceptance. */
  replaced?: { committedAt: string; takenBy: string } | null
  stamp?: Stamp | null
}
export interface HistoryEntry {
  at: string
  what: string
  who?: string | null
  itemId?: string | null
}

/** One case as the staff of its hall sees it; personal numbers come masked. */
export interface CaseView {
  caseNumber: string
  /** Not told to output clerks. */
  receiptNumber?: string | null
  status: CaseStatus
  version: number
  bundle: { id: string; version: number; name: string }
  hall: string
  clerk: { id: string; name: string }
  responsible?: { id: string; name: string }
  handOvers?: HandOver[]
  passedOn?: PassedOn | null
  /** What the hall of the caller does of it. */
  share?: { accept: boolean; handOut: boolean }
  applicant: {
    kind: ApplicantInput['kind']
    name: string
    identity: string
    phone: string
    contactName?: string | null
  }
  /** Without a letter where none was asked for when it was taken in. */
  agent?: { name: string; idNumber: string; phone: string; entrustment?: { file?: StoredFile | null; paper: boolean } | null } | null
  answers: Answers
  replannings?: Replanning[]
  form: Record<string, string>
  plan: Plan
  materials: HandedIn[]
  missing: string[]
  missingFields?: string[]
  items: CaseItem[]
  receivedAt: string
  acceptedAt?: string | null
  /** When silence became acceptance; accepted is then the day of receipt. */
  deemedAt?: string | null
  /** Until when to say the first word; nobody said any yet. */
  answerDue?: AnswerDue | null
  due?: { promise: string; statute: string; provisional: boolean; workingDaysLeft?: number | null } | null
  correction?: Correction | null
  deferred?: Deferred[]
  /** Missing materials that may follow after acceptance, each with its last day. */
  deferrableUntil?: Record<string, string> | null
  /** Missing materials that the applicant may commit to instead. */
  committable?: string[]
  /** A promise was broken and is not repaired: nothing may follow or be committed to. */
  promisesBarred?: boolean
  withdrawal?: { withdrawnAt: string; clerk: { name: string }; reason: string } | null
  refusal?: {
    refusedAt: string
    refusedBy: string
    reason: string
    legalBasis: string
    applyInstead?: string | null
  } | null
  outputNumber?: string | null
  outputReadyAt?: string | null
  completedAt?: string | null
  collectorName?: string | null
  /** Only for who takes in and does not hand out. */
  progressToken?: string | null
  ratingToken?: string | null
  history: HistoryEntry[]
}

export interface CaseSummary {
  caseNumber: string
  /** Not told to output clerks. */
  receiptNumber?: string | null
  status: CaseStatus
  bundleId: string
  bundleName: string
  applicantName: string
  clerkName: string
  responsibleName?: string
  receivedAt: string
  acceptedAt?: string | null
  due?: string | null
  provisional: boolean
  workingDaysLeft?: number | null
  outputNumber?: string | null
  /** Came without a window. */
  online?: boolean
  /** An item's department waits for what it asked of the applicant. */
  itemAsked?: boolean
  /** The first day on which a promised material is due. */
  deferredDue?: string | null
  /** Until when an online application is to be answered. */
  answerDue?: AnswerDue | null
}
