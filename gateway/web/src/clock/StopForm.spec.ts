import { fireEvent, render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { beforeEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { today } from '@/ui/dates'
import StopForm from './StopForm.vue'

const kinds = [
  { kind: 'INSPECTION', name: '检验', because: '行政许可法 45' },
  { kind: 'OTHER', name: '公示', because: '本地配置' },
]

beforeEach(() => sessionStorage.clear())

test('drafts the notice, asks before it is sent, and names only what is beside the law’s list', async () => {
  const ask = vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const stop = vi.fn(async () => false)
  render(StopForm, { props: { taskId: '42', kinds, busy: false, stop }, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '停表并告知' }))
  expect(screen.getByRole('alert')).toBeVisible()
  expect(ask).not.toHaveBeenCalled()

  await fireEvent.update(screen.getByLabelText('预计结束日'), today())
  await userEvent.type(screen.getByLabelText('原因'), '须检验')
  expect(screen.getByLabelText<HTMLTextAreaElement>('告知申请人的内容').value).toContain('因检验所需时间不计入办理期限')
  await userEvent.click(screen.getByRole('button', { name: '停表并告知' }))
  expect(stop).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'INSPECTION', name: undefined, expectedEnd: today() }))

  await userEvent.selectOptions(screen.getByLabelText('程序'), '公示')
  await userEvent.click(screen.getByRole('button', { name: '停表并告知' }))
  expect(stop).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'OTHER', name: '公示' }))
})

test('what was typed is there after a new login until it was taken', async () => {
  vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const taken = vi.fn(async () => true)
  const show = () => render(StopForm, { props: { taskId: '42', kinds, busy: false, stop: taken }, global: { plugins: [i18n, ElementPlus] } })
  const { unmount } = show()
  await fireEvent.update(screen.getByLabelText('预计结束日'), today())
  await userEvent.type(screen.getByLabelText('原因'), '须检验')
  unmount()

  const again = show()
  expect(screen.getByLabelText('原因')).toHaveValue('须检验')
  await userEvent.click(screen.getByRole('button', { name: '停表并告知' }))
  expect(taken).toHaveBeenCalledOnce()
  again.unmount()
  show()
  expect(screen.getByLabelText('原因')).toHaveValue('')
})
