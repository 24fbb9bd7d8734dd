import { render, screen } from '@testing-library/vue'
import ElementPlus from 'element-plus'
import { expect, test } from 'vitest'
import type { TaskView } from '@/approval/api'
import { i18n } from '@/i18n'
import AcceptanceDesk from './AcceptanceDesk.vue'

test('what was asked is named in words, also a field that every form has', () => {
  const wrong = [
    { subject: 'FIELD', id: 'subjectName', reason: '名称有误' },
    { subject: 'MATERIAL', id: 'M_1', reason: '缺页' },
  ]
  const requests = [{ number: 1, requestedAt: '2026-11-27T08:00:00Z', requestedBy: '李', wrong, beforeAcceptance: false, overridden: false }]
  const task = { taskId: '42', itemName: '设立登记', materials: [{ materialId: 'M_1', name: '章程' }], form: {}, acceptance: { entrusted: true, state: 'ACCEPTED', requests } }
  render(AcceptanceDesk, { props: { task: task as unknown as TaskView, mayAct: false }, global: { plugins: [i18n, ElementPlus] } })
  expect(screen.getByText('章程: 缺页')).toBeVisible()
  expect(screen.getByText('申办名称: 名称有误')).toBeVisible()
})
