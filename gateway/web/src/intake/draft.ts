import { isAsked } from '@/form/faults'
import type { Stamp } from '@/approval/api'
import type { Answers, ApplicantFact, Plan, StoredFile } from '@/ui/model'
import { citizenIdNumber, creditCode, telephone } from './checkDigits'
import type { AgentInput, Application, MaterialInput } from './model'

/** What a clerk has filled in so far; it stays in this tab until it is taken in or cleared. */
export interface Draft {
  bundleId: string
  answers: Answers
  applicant: { kind: 'PERSON' | 'ORGANIZATION'; name: string; identity: string; phone: string; contactName: string }
  byAgent: boolean
  agent: { name: string; idNumber: string; phone: string; letter?: Letter }
  form: Record<string, string>
  materials: Record<string, HandedInDraft>
}
/** An agent's letter of entrustment: seen by the clerk, or its file. */
export interface Letter {
  paper: boolean
  files: StoredFile[]
}
export interface HandedInDraft {
  paper: boolean
  files: StoredFile[]
  /** As it is being read from the paper; sent as soon as anything of it is written. */
  stamp?: Stamp
}

/** Fields of the merged form that every item may need; what only one item asks for comes as its material. */
export const formFields = ['subjectName', 'address', 'note'] as const

/** The fields that a page asks for: those of the items and a note, or the common ones where items have none. */
export const formIds = (plan: Plan): string[] =>
  plan.form?.length ? [...plan.form.filter((field) => isAsked(field, [])).map(({ id }) => id), 'note'] : [...formFields]

/** Facts that the applicant's own fields ask for; a contact is named there or, where an item needs one, in the form. */
export function knownOfApplicant({ applicant }: Draft): ApplicantFact[] {
  if (applicant.kind === 'PERSON') return ['NAME', 'ID_NUMBER', 'PHONE']
  return ['NAME', 'CREDIT_CODE', 'PHONE', ...(applicant.contactName.trim() ? ['CONTACT_NAME' as const] : [])]
}

export const emptyDraft = (): Draft => ({
  bundleId: '',
  answers: {},
  applicant: { kind: 'ORGANIZATION', name: '', identity: '', phone: '', contactName: '' },
  byAgent: false,
  agent: { name: '', idNumber: '', phone: '' },
  form: {},
  materials: {},
})

export type Fault = 'required' | 'idNumber' | 'creditCode' | 'telephone'

/** Faults by field, so that each is told beside its own. */
export function faultsOf(draft: Draft): Record<string, Fault> {
  const faults: Record<string, Fault> = {}
  const need = (field: string, value: string, fits?: (typed: string) => boolean, fault: Fault = 'required') => {
    if (!value.trim()) faults[field] = 'required'
    else if (fits && !fits(value)) faults[field] = fault
  }
  const { applicant, agent } = draft
  need('applicant.name', applicant.name)
  if (applicant.kind === 'PERSON') need('applicant.identity', applicant.identity, citizenIdNumber, 'idNumber')
  else need('applicant.identity', applicant.identity, creditCode, 'creditCode')
  need('applicant.phone', applicant.phone, telephone, 'telephone')
  if (!draft.byAgent) return faults
  need('agent.name', agent.name)
  need('agent.idNumber', agent.idNumber, citizenIdNumber, 'idNumber')
  need('agent.phone', agent.phone, telephone, 'telephone')
  if (!agent.letter?.paper && !agent.letter?.files.length) faults['agent.letter'] = 'required'
  return faults
}

/** Only what the plan asks for is sent: a material of an answer taken back stays behind. */
export function applicationOf(draft: Draft, asked: string[], fields: string[]): Application {
  const { kind, name, identity, phone, contactName } = draft.applicant
  const person = kind === 'PERSON'
  return {
    bundleId: draft.bundleId,
    answers: draft.answers,
    applicant: {
      kind,
      name: name.trim(),
      [person ? 'idNumber' : 'creditCode']: identity.trim().toUpperCase(),
      phone: phone.trim(),
      ...(!person && contactName.trim() ? { contactName: contactName.trim() } : {}),
    },
    ...(draft.byAgent ? { agent: agentOf(draft) } : {}),
    form: filled(Object.fromEntries(Object.entries(draft.form).filter(([id]) => fields.includes(id)))),
    materials: materialsOf(draft.materials, asked),
  }
}

function agentOf({ agent: { letter, ...who } }: Draft): AgentInput {
  const file = letter?.files[0]
  return { ...who, entrustment: { paper: letter?.paper ?? false, ...(file ? { file: file.hash } : {}) } }
}

export function materialsOf(drafts: Record<string, HandedInDraft>, asked: string[]): MaterialInput[] {
  return asked.flatMap((materialId) => {
    const { paper, files, stamp } = drafts[materialId] ?? { paper: false, files: [] }
    const read = stamp && (stamp.number.trim() || stamp.date) ? { stamp: { ...stamp, number: stamp.number.trim() } } : {}
    return paper || files.length ? [{ materialId, paper, files: files.map(({ hash }) => hash), ...read }] : []
  })
}

export const filled = (form: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(form)
      .map(([field, value]) => [field, value.trim()])
      .filter(([, value]) => value),
  ) as Record<string, string>
