import { render, screen } from '@testing-library/vue'
import ElementPlus from 'element-plus'
import { h } from 'vue'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import type { TaskView } from './api'
import TaskPapers from './TaskPapers.vue'

test('shows beside each field and each material what the page puts there', () => {
  const task = { caseNumber: '1', form: { rooms: '36' }, formLabels: { rooms: '客房数' }, materials: [{ materialId: 'M_PLAN', name: '平面图', way: 'HANDED_IN' }] } as unknown as TaskView
  render(TaskPapers, {
    props: { task },
    slots: { beside: ({ subject, id, label }: { subject: string; id: string; label: string }) => h('em', `${subject} ${id} ${label}`) },
    global: { plugins: [i18n, ElementPlus] },
  })
  expect(screen.getByText('FIELD rooms 客房数')).toBeVisible()
  expect(screen.getByText('MATERIAL M_PLAN 平面图')).toBeVisible()
})

test('says what the item needs and nobody has given', () => {
  const task = { caseNumber: '1', form: {}, materials: [], missing: ['平面图', '客房数'] } as unknown as TaskView
  render(TaskPapers, { props: { task }, global: { plugins: [i18n, ElementPlus] } })
  expect(screen.getByText(/平面图、客房数/)).toBeVisible()
})
