import { fireEvent, render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { beforeEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { today } from '@/ui/dates'
import AskForm from './AskForm.vue'

beforeEach(() => sessionStorage.clear())

test('asks one department or one expert, never both', async () => {
  const ask = vi.fn(async () => false)
  const props = { taskId: '42', departments: [{ id: 'D_FIRE', name: '消防救援局' }], busy: false, ask }
  const { unmount } = render(AskForm, { props, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(screen.getByRole('alert')).toBeVisible()

  await userEvent.selectOptions(screen.getByLabelText('请选择部门'), '消防救援局')
  await userEvent.type(screen.getByLabelText(/要问的问题/), '疏散是否合格')
  await fireEvent.update(screen.getByLabelText('答复期限'), today())
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(ask).toHaveBeenLastCalledWith({ department: 'D_FIRE', question: '疏散是否合格', due: today() })

  await userEvent.click(screen.getByRole('radio', { name: '专家' }))
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(ask).toHaveBeenCalledOnce()
  await userEvent.type(screen.getByLabelText('专家姓名和单位'), '王工, 设计院')
  await userEvent.click(screen.getByRole('button', { name: '发出' }))
  expect(ask).toHaveBeenLastCalledWith({ expert: '王工, 设计院', question: '疏散是否合格', due: today() })

  unmount()
  render(AskForm, { props, global: { plugins: [i18n, ElementPlus] } })
  expect(screen.getByLabelText(/要问的问题/)).toHaveValue('疏散是否合格')
})
