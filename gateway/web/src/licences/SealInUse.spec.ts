import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { authoriseSeal, type Seal } from './api'
import SealInUse from './SealInUse.vue'

vi.mock('./api', () => ({ authoriseSeal: vi.fn(async () => ({})), withdrawSeal: vi.fn() }))
const seal = { sealId: 's-1', name: '审批专用章', keeper: { name: '首席' }, registeredAt: '2026-11-27T01:00:00Z', authorises: false } as unknown as Seal

test('a seal is authorised only after a question', async () => {
  const ask = vi.spyOn(ElMessageBox, 'confirm').mockRejectedValueOnce('cancel')
  const { emitted } = render(SealInUse, { props: { seal, chief: true }, global: { plugins: [i18n, ElementPlus] } })
  const authorise = screen.getByRole('button', { name: '改为授权用印, 由我保管' })
  await userEvent.click(authorise)
  expect(ask).toHaveBeenCalledOnce()
  expect(authoriseSeal).not.toHaveBeenCalled()

  ask.mockResolvedValueOnce('confirm' as never)
  await userEvent.click(authorise)
  expect(authoriseSeal).toHaveBeenCalledWith(expect.any(String), 's-1', true)
  expect(emitted('changed')).toHaveLength(1)
})
