import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import HandOverForm from './HandOverForm.vue'

vi.mock('./api', () => ({
  knownClerks: async () => [
    { id: 'a', name: '李敏', seenAt: '', openCases: 3 },
    { id: 'b', name: '何雨', seenAt: '', openCases: 0 },
  ],
}))
const show = (responsible?: string) =>
  render(HandOverForm, { props: { responsible, busy: false }, global: { plugins: [i18n, ElementPlus] } })

test('offers the others, asks for a reason and then once more', async () => {
  const ask = vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const { emitted } = show('a')
  await screen.findByRole('option', { name: /何雨/ })
  expect(screen.queryByRole('option', { name: /李敏/ })).toBeNull()
  await userEvent.selectOptions(screen.getByLabelText('接手人'), 'b')
  await userEvent.click(screen.getByRole('button', { name: '确认移交' }))
  expect(screen.getByRole('alert')).toBeVisible()
  expect(ask).not.toHaveBeenCalled()
  await userEvent.type(screen.getByLabelText('移交原因'), '休假')
  await userEvent.click(screen.getByRole('button', { name: '确认移交' }))
  expect(emitted('send')).toEqual([['b', '休假', 'a']])
})

test('asks whose cases, where somebody is absent', async () => {
  show()
  await screen.findAllByRole('option', { name: /何雨/ })
  expect(screen.getByLabelText('缺勤人员')).toBeVisible()
})
