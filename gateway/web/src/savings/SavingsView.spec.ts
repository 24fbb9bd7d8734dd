import { render, screen, within } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import SavingsView from './SavingsView.vue'

const savings = (items: number, apart: number, together: number, cut: number | null) => ({
  items,
  apart: { materials: apart, steps: items, trips: 4, days: 10 },
  together: { materials: together, steps: 1, trips: 2, days: 12 },
  cut: { materials: cut, steps: 50, trips: 50, days: -20 },
  materialsSaved: { merged: 1, shared: 2, priorResults: 3 },
})
const report = {
  content: [
    { bundleId: 'B_A', name: '开办宾馆', typical: savings(2, 10, 4, 60), examples: [], total: savings(2, 10, 4, 60) },
  ],
  total: savings(2, 10, 4, 60),
}

afterEach(() => vi.unstubAllGlobals())

async function show(answer: unknown) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }))
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: SavingsView }] })
  render(SavingsView, { global: { plugins: [i18n, router] } })
}

test('tells per bundle and in total what is saved, and what is not', async () => {
  await show(report)
  const row = within(await screen.findByRole('row', { name: /开办宾馆/ }))
  expect(row.getByText('减 60%')).toBeVisible()
  expect(row.getByText('增 20%')).toBeVisible()
  expect(screen.getByText('平均每个事项的材料从 5.0 份减到 2.0 份。')).toBeVisible()
  expect(screen.getByRole('row', { name: /合计/ })).toBeVisible()
})

test('says so when there is no bundle', async () => {
  await show({ content: [], total: savings(0, 0, 0, null) })
  expect(await screen.findByText('目录里还没有一件事')).toBeVisible()
})
