import { citizenIdNumber, creditCode, telephone } from '@/intake/checkDigits'
import type { ApplicantFact, PlannedField } from '@/ui/model'

export type FormFault = 'required' | 'number' | 'date' | 'choice' | 'phone' | 'idNumber' | 'creditCode'
export type Known = Partial<Record<ApplicantFact, string>>

/** Fields that somebody writes; the others come by themselves. */
export const isAsked = (field: PlannedField) => field.way === 'ASK' || field.way === 'APPLICANT'

export const knownOf = (field: PlannedField, known: Known) => (field.applicant ? (known[field.applicant] ?? '') : '')

/** Faults by field, as the case service finds them. */
export function formFaults(fields: PlannedField[], values: Record<string, string>, known: Known): Record<string, FormFault> {
  const faults: Record<string, FormFault> = {}
  for (const field of fields.filter(isAsked)) {
    const value = (values[field.id] ?? '').trim()
    const fault = value ? wrong(field, value) : field.required && !knownOf(field, known) ? 'required' : undefined
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
