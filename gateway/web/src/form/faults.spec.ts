import { describe, expect, test } from 'vitest'
import type { PlannedField } from '@/ui/model'
import { formFaults } from './faults'

const field = (more: Partial<PlannedField>): PlannedField => ({
  id: 'F', label: '字段', type: 'TEXT', required: false, options: [], way: 'ASK', because: [], ...more,
})

describe('a field of the form', () => {
  test('is required unless something else fills it', () => {
    expect(formFaults([field({ required: true })], { F: ' ' }, [])).toEqual({ F: 'required' })
    expect(formFaults([field({ required: true, way: 'SHARED' })], {}, [])).toEqual({})
    const name = field({ required: true, way: 'APPLICANT', applicant: 'NAME' })
    expect(formFaults([name], {}, ['NAME'])).toEqual({})
    expect(formFaults([name], {}, [])).toEqual({ F: 'required' })
  })
  test.each([
    ['NUMBER', '1e9', '12.5', 'number'],
    ['DATE', '2026-02-30', '2026-02-28', 'date'],
    ['CHOICE', 'B', 'A', 'choice'],
    ['PHONE', '12345', '13800138000', 'phone'],
    ['ID_NUMBER', '110105194912310021', '11010519491231002X', 'idNumber'],
    ['CREDIT_CODE', '91350100M000100Y44', '91350100M000100Y43', 'creditCode'],
  ] as const)('of type %s takes no %s', (type, wrong, right, fault) => {
    const typed = field({ type, options: [{ code: 'A', label: 'a' }] })
    expect(formFaults([typed], { F: wrong }, [])).toEqual({ F: fault })
    expect(formFaults([typed], { F: right }, [])).toEqual({})
  })
})
