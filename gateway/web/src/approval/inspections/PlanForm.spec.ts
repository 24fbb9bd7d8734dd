import { fireEvent, render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import { today } from '@/ui/dates'
import PlanForm from './PlanForm.vue'

const colleagues = [
  { id: 'li', name: '李', head: false },
  { id: 'wang', name: '王', head: false },
]

test('names two different officers, whoever is chosen first', async () => {
  const { emitted } = render(PlanForm, { props: { colleagues, busy: false }, global: { plugins: [i18n, ElementPlus] } })
  const second = screen.getByLabelText('第 2 名工作人员')
  await fireEvent.update(screen.getByLabelText('日期'), today())
  await userEvent.type(screen.getByLabelText('地点'), '南京路 1 号')
  await userEvent.selectOptions(screen.getByLabelText('第 1 名工作人员'), '李')
  expect(second).not.toHaveTextContent('李')
  await userEvent.click(screen.getByRole('button', { name: '安排' }))
  expect(screen.getByRole('alert')).toBeVisible()
  await userEvent.selectOptions(second, '王')
  await userEvent.click(screen.getByRole('button', { name: '安排' }))
  expect(emitted<[unknown]>('send')[0]![0]).toEqual({ plannedOn: today(), place: '南京路 1 号', officers: ['li', 'wang'] })
})
