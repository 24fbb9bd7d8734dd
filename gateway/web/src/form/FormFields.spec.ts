import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { reactive } from 'vue'
import { i18n } from '@/i18n'
import type { Plan, PlannedField } from '@/ui/model'
import FormFields from './FormFields.vue'

const field = (id: string, label: string, more: Partial<PlannedField> = {}): PlannedField => ({
  id, label, type: 'TEXT', required: true, options: [], way: 'ASK', because: [{ item: 'I', reason: { facts: [], sentence: '' } }], ...more,
})
const plan = {
  items: [{ id: 'I', name: '公司设立登记', departmentName: '市场监督管理局' }],
  form: [
    field('F_NAME', '企业名称', { way: 'APPLICANT', applicant: 'NAME' }),
    field('F_ROOMS', '客房数', { type: 'NUMBER' }),
    field('F_OWNER', '房屋权属', { way: 'SHARED', sharedFrom: '不动产登记' }),
    field('F_NO', '执照编号', { way: 'PRIOR_RESULT', priorResult: { item: 'I' } }),
  ],
} as unknown as Plan

test('asks once for what nobody knows, and says where the rest comes from', async () => {
  const values = reactive<Record<string, string>>({})
  render(FormFields, { props: { plan, modelValue: values, known: ['NAME'] }, global: { plugins: [i18n] } })
  expect(screen.getByRole('heading', { name: '一张表: 要填 1 项' })).toBeVisible()
  expect(screen.getByText('按申请人信息填, 不用再填')).toBeVisible()
  const rooms = screen.getByLabelText('客房数')
  expect(screen.getByText('市场监督管理局用')).toBeVisible()
  await userEvent.type(rooms, '二十')
  await userEvent.tab()
  expect(screen.getByText('请填写数字')).toBeVisible()
  expect(rooms).toHaveAttribute('aria-invalid', 'true')
  expect(screen.getByText('由不动产登记共享, 不用填')).toBeVisible()
  expect(screen.getByText('取自“公司设立登记”的办理结果, 不用填')).toBeVisible()
})
