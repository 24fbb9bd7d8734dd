import { citizenIdNumber, creditCode, telephone } from '@/intake/checkDigits'
import type { ApplicantFact, PlannedField } from '@/ui/model'

export type FormFault = 'required' | 'number' | 'date' | 'choice' | 'phone' | 'idNumber' | 'creditCode'

/** What an applicant says of himself anyway. */
export const everyFact: ApplicantFact[] = ['NAME', 'ID_NUMBER', 'CREDIT_CODE', 'PHONE', 'CONTACT_NAME']

/** Fields that somebody writes; the others come by themselves, as a number that the applicant has is not asked twice. */
export const isAsked = (field: PlannedField, known: ApplicantFact[]) =>
  field.way === 'ASK' || (field.way === 'APPLICANT' && !known.includes(field.applicant!))

/** Faults by field, as the case service finds them. */
export function formFaults(fields: PlannedField[], values: Record<string, string>, known: ApplicantFact[]): Record<string, FormFault> {
  const faults: Record<string, FormFault> = {}
  for (const field of fields.filter((one) => isAsked(one, known))) {
    const value = (values[field.id] ?? '').trim()
    const fault = value ? wrong(field, value) : field.required ? 'required' : undefined
    if (fault) faults[field.id] = fault
  }
  return faults
}

function wrong({ type, options }: PlannedField, value: string): FormFault | undefined {
  if (type === 'NUMBER') return /^-?\d{1,20}(\.\d{1,10})?$/.test(value) ? undefined : 'number'
  if (type === 'DATE') return isDate(value) ? undefined : 'date'
  if (type === 'CHOICE') return options.some(({ code }) => code === value) ? undefined : 'choice'
  if (type === 'PHONE') return telephone(value) ? undefined : 'phone'
  if (type === 'ID_NUMBER') return citizenIdNumber(value) ? undefined : 'idNumber'
  if (type === 'CREDIT_CODE') return creditCode(value) ? undefined : 'creditCode'
  return undefined
}

function isDate(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}
