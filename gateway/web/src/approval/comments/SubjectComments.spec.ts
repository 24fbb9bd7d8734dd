import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import SubjectComments from './SubjectComments.vue'

const noted = { number: 1, subject: 'FIELD' as const, id: 'rooms', mark: 'DOUBT' as const, text: '与平面图不一致', by: '李', at: '2026-11-25T02:00:00Z', own: true }

test('keeps a mark or a comment, never neither', async () => {
  const write = vi.fn().mockResolvedValue(true)
  render(SubjectComments, { props: { name: '客房数', comments: [], busy: false, write }, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '批注“客房数”' }))
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(screen.getByRole('alert')).toBeVisible()
  expect(write).not.toHaveBeenCalled()
  await userEvent.selectOptions(screen.getByLabelText('标记'), '已核')
  await userEvent.click(screen.getByRole('button', { name: '保存' }))
  expect(write).toHaveBeenCalledWith('CHECKED', '')
})

test('offers to strike only what the reader has written, and asks before', async () => {
  vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const comments = [noted, { ...noted, number: 2, own: false }, { ...noted, number: 3, struckAt: '2026-11-25T03:00:00Z' }]
  const { emitted } = render(SubjectComments, { props: { name: '客房数', comments, busy: false, write: vi.fn() }, global: { plugins: [i18n, ElementPlus] } })
  expect(screen.getAllByRole('button', { name: '划去' })).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: '划去' }))
  expect(emitted<[number]>('strike')[0]).toEqual([1])
})
