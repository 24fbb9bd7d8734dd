import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import type { Suspension } from './api'
import SuspensionList from './SuspensionList.vue'

const open = { number: 1, name: '检验', openedOn: '2026-11-27', expectedEnd: '2026-12-04', reason: '须检验', openedBy: '李', notice: '告知' } as Suspension

test('the result stays typed until the clock runs again', async () => {
  vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const { emitted, rerender } = render(SuspensionList, { props: { suspensions: [open], may: true, busy: false }, global: { plugins: [i18n, ElementPlus] } })
  await userEvent.click(screen.getByRole('button', { name: '恢复计时' }))
  await userEvent.type(screen.getByRole('textbox'), '检验合格')
  await userEvent.click(screen.getByRole('button', { name: '恢复' }))
  expect(emitted('resume')).toEqual([[1, '检验合格']])
  expect(screen.getByRole('textbox')).toHaveValue('检验合格')

  await rerender({ suspensions: [{ ...open, closedOn: '2026-11-28', result: '检验合格' }] })
  expect(screen.queryByRole('textbox')).toBeNull()
})
