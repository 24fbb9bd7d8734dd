import { render, screen } from '@testing-library/vue'
import ElementPlus from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import TaskClock from './TaskClock.vue'

const clock = { taskId: '42', binding: 'PROMISE', from: '2026-11-28', due: '2026-11-30', total: 0, used: 0, days: [], suspensions: [], possible: { extend: false, days: 10, unit: 'WORKING_DAY' }, steps: [], kinds: [] }
vi.mock('./api', async (real) => ({ ...(await real<object>()), readClock: async () => clock }))

test('says of what is done at once that it is, and counts no days', async () => {
  render(TaskClock, { props: { taskId: '42', open: true, mine: true, granted: false }, global: { plugins: [i18n, ElementPlus] } })
  expect(await screen.findByText(/^即办件: 11月28日.*至 11月30日/)).toBeInTheDocument()
  expect(screen.queryByText(/0 \/ 0/)).toBeNull()
})
