import { filled, type Fault } from '@/intake/draft'
import { citizenIdNumber, creditCode, telephone } from '@/intake/checkDigits'
import type { Answers, ApplicantFact, Question, StoredFile } from '@/ui/model'
import type { Capacity, OnlineApplication, Profile, ProfileOf } from './api'

/** What an applicant has filled in so far, as it is kept on the server. */
export interface OnlineDraft {
  bundleId: string
  answers: Answers
  capacity: Capacity
  principal: { kind: 'PERSON' | 'ORGANIZATION'; name: string; identity: string; phone: string }
  region: string
  form: Record<string, string>
  files: Record<string, StoredFile[]>
  letter: StoredFile[]
  step: Step
  /** The last step that was seen: what comes after it is not ticked, even where nothing has to be filled in. */
  furthest?: Step
  /** What earlier applications of the same applicant filled in; taken back when it is for another. */
  filled?: { answers: Answers; form: Record<string, string> }
}
export const steps = ['situation', 'who', 'form', 'materials', 'check'] as const
export type Step = (typeof steps)[number]

export const emptyApplication = (): OnlineDraft => ({
  bundleId: '',
  answers: {},
  capacity: 'SELF',
  principal: { kind: 'ORGANIZATION', name: '', identity: '', phone: '' },
  region: '',
  form: {},
  files: {},
  letter: [],
  step: 'situation',
})

/** Whether anything was filled in by hand: what the page chose, or earlier applications knew, is nothing to keep. */
export function begunByHand({ answers, form, files, letter, principal, region, filled }: OnlineDraft): boolean {
  const own = (values: Answers | Record<string, string>, known: Answers | Record<string, string> = {}) =>
    Object.entries(values).some(([id, value]) => value?.length && JSON.stringify(value) !== JSON.stringify(known[id]))
  return (
    own(answers, filled?.answers) ||
    own(form, filled?.form) ||
    [letter, ...Object.values(files)].some((some) => some.length) ||
    [principal.name, principal.identity, principal.phone, region].some((text) => text.trim())
  )
}

/** Of the answers that came along, those that the bundle's questions offer: an address may have been written by hand. */
export function offeredOf(questions: Question[], answers: Answers): Answers {
  const offered: Answers = {}
  for (const { id, options } of questions) {
    const answer = answers[id]
    const codes = Array.isArray(answer) ? answer : [answer]
    if (answer?.length && codes.every((given) => options.some(({ code }) => code === given))) offered[id] = answer
  }
  return offered
}

/** Whoever has answered every question on the public page goes on where they were: with who applies. */
export function answeredBefore(questions: Question[], answers: Answers): boolean {
  return questions.length > 0 && questions.every(({ id, type }) => type !== 'SINGLE' || !!answers[id]?.length)
}

/** Facts that login or the fields of the principal give, so that the form does not ask for them. */
export function knownOf({ capacity, principal }: OnlineDraft): ApplicantFact[] {
  const person = capacity === 'SELF' || (capacity === 'AGENT' && principal.kind === 'PERSON')
  return person ? ['NAME', 'ID_NUMBER', 'PHONE'] : ['NAME', 'CREDIT_CODE', 'PHONE', 'CONTACT_NAME']
}

/** Faults of for whom one applies, by field. */
export function whoFaults({ capacity, principal, letter }: OnlineDraft): Record<string, Fault> {
  const faults: Record<string, Fault> = {}
  if (capacity === 'SELF') return faults
  const person = principal.kind === 'PERSON'
  if (!principal.name.trim()) faults.name = 'required'
  if (!principal.identity.trim()) faults.identity = 'required'
  else if (!(person ? citizenIdNumber : creditCode)(principal.identity)) faults.identity = person ? 'idNumber' : 'creditCode'
  if (!principal.phone.trim()) faults.phone = 'required'
  else if (!telephone(principal.phone)) faults.phone = 'telephone'
  if (!letter.length) faults.letter = 'required'
  return faults
}

/** Whose earlier applications may be asked for: of a principal none before the number is whole. */
export function profileOf(draft: OnlineDraft, bundleId: string): ProfileOf {
  const { capacity, principal } = draft
  if (capacity === 'SELF' || whoFaults(draft).identity) return { bundleId, capacity }
  return { bundleId, capacity, principal: { kind: principal.kind, identity: principal.identity.trim().toUpperCase() } }
}

/** Earlier applications fill what is still empty; nothing typed is replaced. */
export function prefilled(draft: OnlineDraft, profile: Profile, asked: { questions: string[]; fields: string[] }): OnlineDraft {
  const answers = { ...draft.answers }
  const form = { ...draft.form }
  const filled = { answers: { ...draft.filled?.answers }, form: { ...draft.filled?.form } }
  for (const id of asked.questions) if (!answers[id]?.length && profile.answers[id]) answers[id] = filled.answers[id] = profile.answers[id]
  for (const id of asked.fields) if (!form[id] && profile.form[id]) form[id] = filled.form[id] = profile.form[id]
  return { ...draft, answers, form, filled }
}

/** Without what earlier applications of the one before have filled in, and without their files; what was typed stays. */
export function takenBack(draft: OnlineDraft, profile: Profile): OnlineDraft {
  const earlier = new Set(profile.materials.flatMap(({ files }) => files.map(({ hash }) => hash)))
  const without = <T>(values: Record<string, T>, filled: Record<string, T> = {}) =>
    Object.fromEntries(Object.entries(values).filter(([id, value]) => JSON.stringify(value) !== JSON.stringify(filled[id])))
  return {
    ...draft,
    answers: without(draft.answers, draft.filled?.answers),
    form: without(draft.form, draft.filled?.form),
    files: Object.fromEntries(Object.entries(draft.files).map(([id, files]) => [id, files.filter(({ hash }) => !earlier.has(hash))])),
    filled: undefined,
  }
}

/** Only what the plan asks for is sent. */
export function submissionOf(draft: OnlineDraft, draftId: string, asked: string[], fields: string[]): OnlineApplication {
  const { capacity, principal } = draft
  const person = principal.kind === 'PERSON'
  return {
    draftId,
    bundleId: draft.bundleId,
    answers: draft.answers,
    capacity,
    ...(capacity === 'SELF'
      ? {}
      : {
          principal: {
            kind: principal.kind,
            name: principal.name.trim(),
            [person ? 'idNumber' : 'creditCode']: principal.identity.trim().toUpperCase(),
            phone: principal.phone.trim(),
          },
        }),
    ...(draft.region ? { region: draft.region } : {}),
    form: filled(Object.fromEntries(Object.entries(draft.form).filter(([id]) => fields.includes(id)))),
    materials: asked.flatMap((materialId) => {
      const files = draft.files[materialId] ?? []
      return files.length ? [{ materialId, files: files.map(({ hash }) => hash) }] : []
    }),
    ...(capacity !== 'SELF' && draft.letter[0] ? { entrustment: draft.letter[0].hash } : {}),
  }
}
