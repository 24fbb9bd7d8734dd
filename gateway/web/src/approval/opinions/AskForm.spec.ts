import { fireEvent, render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import { today } from '@/ui/dates'
import AskForm from './AskForm.vue'

test('asks one department or one expert, never both', async () => {
  const { emitted } = render(AskForm, { props: { departments: [{ id: 'D_FIRE', name: '消防救援局' }], busy: false }, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(screen.getByRole('alert')).toBeVisible()

  await userEvent.selectOptions(screen.getByLabelText('请选择部门'), '消防救援局')
  await userEvent.type(screen.getByLabelText(/要问的问题/), '疏散是否合格')
  await fireEvent.update(screen.getByLabelText('答复期限'), today())
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(emitted<[unknown]>('send')[0]![0]).toEqual({ department: 'D_FIRE', question: '疏散是否合格', due: today() })

  await userEvent.click(screen.getByRole('radio', { name: '专家' }))
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(emitted('send')).toHaveLength(1)
  await userEvent.type(screen.getByLabelText('专家姓名和单位'), '王工, 设计院')
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(emitted<[unknown]>('send')[1]![0]).toEqual({ expert: '王工, 设计院', question: '疏散是否合格', due: today() })
})
