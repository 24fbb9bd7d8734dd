import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import type { TaskView } from './api'
import DecisionForm from './DecisionForm.vue'

vi.mock('./api', () => ({ readLegalBasis: async () => ['食品安全法 第35条'] }))
vi.mock('@/ui/confirmed', () => ({ confirmed: async () => true }))

const task = { taskId: '42', itemId: 'I_FOOD', itemName: '食品经营许可', results: [{ name: '许可证', kind: 'CERTIFICATE' }] } as unknown as TaskView
const show = (decide: () => Promise<boolean>) => render(DecisionForm, { props: { task, busy: false, decide }, global: { plugins: [i18n, ElementPlus] } })
const reason = () => screen.getByLabelText<HTMLTextAreaElement>('理由').value

test('what was written is there again after a reload, until it is decided', async () => {
  const decide = vi.fn(async () => false)
  const first = show(decide)
  await userEvent.click(screen.getByRole('radio', { name: '不予' }))
  await userEvent.type(screen.getByLabelText('理由'), '场所不符')
  await userEvent.type(screen.getByLabelText('经办人职务'), '科员')
  await userEvent.click(screen.getByRole('button', { name: '提交否定报备' }))
  expect(decide).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'REFUSED', reason: '场所不符', legalBasis: '食品安全法 第35条', handlerPost: '科员' }))
  first.unmount()

  decide.mockResolvedValue(true)
  const second = show(decide)
  expect(screen.getByRole('radio', { name: '不予' })).toBeChecked()
  expect(reason()).toBe('场所不符')
  await userEvent.click(screen.getByRole('button', { name: '提交否定报备' }))
  second.unmount()

  show(decide)
  expect(reason()).toBe('')
})

test('nothing is granted for the reason that was written to refuse it', async () => {
  const decide = vi.fn(async () => true)
  show(decide)
  await userEvent.click(screen.getByRole('radio', { name: '不予' }))
  await userEvent.type(screen.getByLabelText('理由'), '场所不符')
  await userEvent.click(screen.getByRole('radio', { name: '准予' }))
  expect(reason()).toBe('')
  await userEvent.click(screen.getByRole('button', { name: '作出决定' }))
  expect(decide).toHaveBeenCalledWith(expect.objectContaining({ outcome: 'GRANTED', reason: '' }))
})
