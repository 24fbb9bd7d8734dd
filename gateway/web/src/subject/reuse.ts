import type { Draft } from '@/intake/draft'
import type { Question } from '@/ui/model'
import type { SubjectFile } from './api'

/** What a returning applicant need not tell again; what the clerk has written already stays. */
export function reuse(draft: Draft, file: SubjectFile, questions: Question[]): Draft {
  const { applicant } = draft
  const blank = (written: string, known?: string | null) => written.trim() || (known ?? '')
  const unanswered = questions.filter(({ id, type }) => type === 'SINGLE' && !draft.answers[id])
  const answers = Object.fromEntries(
    unanswered.flatMap(({ id, options }) => {
      const given = file.answers[id]
      return options.some(({ code }) => code === given) ? [[id, given!]] : []
    }),
  )
  const materials = Object.fromEntries(
    file.materials.map(({ materialId, files }) => [materialId, { paper: false, files: [...files] }]),
  )
  return {
    ...draft,
    answers: { ...draft.answers, ...answers },
    applicant: {
      ...applicant,
      name: blank(applicant.name, file.known?.name),
      phone: blank(applicant.phone, file.known?.phone),
      contactName: blank(applicant.contactName, file.known?.contactName),
    },
    form: { ...file.form, ...Object.fromEntries(Object.entries(draft.form).filter(([, value]) => value.trim())) },
    materials: {
      ...materials,
      ...Object.fromEntries(Object.entries(draft.materials).filter(([, one]) => one.paper || one.files.length)),
    },
  }
}
