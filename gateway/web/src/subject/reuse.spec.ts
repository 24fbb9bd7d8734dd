import { expect, it } from 'vitest'
import { emptyDraft } from '@/intake/draft'
import type { Question } from '@/ui/model'
import type { SubjectFile } from './api'
import { reuse } from './reuse'
import { joined } from './useSubjectFile'

const file = { hash: 'a'.repeat(64), name: '章程.pdf', size: 9, contentType: 'application/pdf' }
const subject: SubjectFile = {
  known: { kind: 'ORGANIZATION', name: '云栖酒店', phone: '13800000000', contactName: '李四' },
  cases: [],
  licences: [],
  materials: [{ materialId: 'M_ARTICLES', name: '章程', files: [file], handedInAt: '2026-10-01T00:00:00Z', caseNumber: 'x' }],
  form: { address: '解放路 1 号', note: '上次的备注' },
  answers: { Q_SIZE: 'SMALL', Q_GONE: 'YES', Q_KITCHEN: 'YES' },
}
const question = (id: string, codes: string[]): Question => ({
  id,
  text: id,
  type: 'SINGLE',
  options: codes.map((code) => ({ code, label: code })),
})
const questions = [question('Q_SIZE', ['SMALL', 'LARGE']), question('Q_KITCHEN', ['NO', 'BIG'])]

it('fills in what is blank', () => {
  const filled = reuse(emptyDraft(), subject, questions)
  expect(filled.applicant).toMatchObject({ name: '云栖酒店', phone: '13800000000', contactName: '李四' })
  expect(filled.form.address).toBe('解放路 1 号')
  expect(filled.materials.M_ARTICLES).toEqual({ paper: false, files: [file] })
})

it('answers what is asked and offers that answer', () => {
  expect(reuse(emptyDraft(), subject, questions).answers).toEqual({ Q_SIZE: 'SMALL' })
})

it('joins the next page, and keeps the newest of each material', () => {
  const older = { ...subject.materials[0]!, handedInAt: '2025-12-01T00:00:00Z' }
  const page = { ...subject, materials: [older, { ...older, materialId: 'M_LEASE' }], next: null }
  const whole = joined({ ...subject, next: 'x' }, page)
  expect(whole.materials.map((one) => `${one.materialId} ${one.handedInAt.slice(0, 4)}`)).toEqual(['M_ARTICLES 2026', 'M_LEASE 2025'])
  expect(whole.next).toBeNull()
})

it('leaves what was written', () => {
  const begun = emptyDraft()
  begun.applicant.name = '新名称'
  begun.form.address = '新地址'
  begun.answers.Q_SIZE = 'LARGE'
  begun.materials.M_ARTICLES = { paper: true, files: [] }
  const filled = reuse(begun, subject, questions)
  expect(filled.applicant.name).toBe('新名称')
  expect(filled.form).toMatchObject({ address: '新地址', note: '上次的备注' })
  expect(filled.answers).toEqual({ Q_SIZE: 'LARGE' })
  expect(filled.materials.M_ARTICLES).toEqual({ paper: true, files: [] })
})
