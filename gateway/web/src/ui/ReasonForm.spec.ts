import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import ReasonForm from './ReasonForm.vue'

test('asks before it is sent, and never sends without a reason', async () => {
  const ask = vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const { emitted } = render(ReasonForm, {
    props: { title: '撤回', lead: '', label: '理由', send: '确认撤回', ask: 'intake.withdrawal.ask', busy: false },
    global: { plugins: [i18n, ElementPlus] },
  })
  await userEvent.click(screen.getByRole('button', { name: '确认撤回' }))
  expect(screen.getByRole('alert')).toBeVisible()
  await userEvent.type(screen.getByLabelText('理由'), ' 暂不开业 ')
  await userEvent.click(screen.getByRole('button', { name: '确认撤回' }))
  expect(ask).toHaveBeenCalledOnce()
  expect(emitted('send')).toEqual([['暂不开业']])
})
