import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { answerOrder, closeOrder, type Order } from './api'
import OrderCard from './OrderCard.vue'

vi.mock('./api', () => ({ answerOrder: vi.fn(), closeOrder: vi.fn() }))
const order: Order = {
  number: 'DB-20261201-00007',
  rule: 'OPINION_LATE',
  state: 'ISSUED',
  caseNumber: '261123-0016X-1',
  itemName: '旅馆许可',
  departmentName: '消防救援大队',
  due: '2026-11-30',
  issuedAt: '2026-12-01T00:00:10Z',
}
const card = (given: Partial<Order>, may?: 'answer' | 'close') => render(OrderCard, { props: { order: { ...order, ...given }, may }, global: { plugins: [i18n, ElementPlus] } })

test('says who was silent, and lets them answer once they are sure', async () => {
  vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const answered: Order = { ...order, state: 'ANSWERED', answer: { by: '赵', text: '已另派人员', at: '2026-12-01T01:00:00Z' } }
  vi.mocked(answerOrder).mockResolvedValue(answered)
  const { emitted } = card({}, 'answer')
  expect(screen.getByText(/消防救援大队未在 .* 前就“旅馆许可”答复意见/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '答复督办单…' }))
  await userEvent.type(screen.getByRole('textbox'), ' 已另派人员 ')
  await userEvent.click(screen.getByRole('button', { name: '答复' }))
  expect(vi.mocked(answerOrder).mock.calls[0]!.slice(1)).toEqual(['DB-20261201-00007', '已另派人员'])
  expect(emitted<[Order]>('changed')[0]).toEqual([answered])
})

test('is closed only when it is settled, and by nobody who may not', () => {
  const { unmount } = card({ state: 'ANSWERED' }, 'close')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  unmount()
  const reader = card({ state: 'SETTLED' })
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  reader.unmount()
  card({ state: 'SETTLED' }, 'close')
  expect(screen.getByRole('button', { name: '办结督办单…' })).toBeVisible()
  expect(closeOrder).not.toHaveBeenCalled()
})
