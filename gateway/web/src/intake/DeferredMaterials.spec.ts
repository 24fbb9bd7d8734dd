import { render, screen } from '@testing-library/vue'
import ElementPlus from 'element-plus'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import DeferredMaterials from './DeferredMaterials.vue'
import type { CaseView } from './model'

const view = {
  status: 'WITHDRAWN',
  deferred: [{ materialId: 'M', by: '2026-11-20', consequence: 'DEEMED_WITHDRAWN', lapsedAt: '2026-11-21T00:00:30Z' }],
  plan: { items: [], materials: [{ id: 'M', name: '住所使用证明', requestedBy: [] }] },
} as unknown as CaseView

test('a promise that lapsed is said with what it means, and nothing is taken in for it any more', () => {
  render(DeferredMaterials, { props: { view, mayTake: true, busy: false }, global: { plugins: [i18n, ElementPlus] } })
  expect(screen.getByText('住所使用证明')).toBeVisible()
  expect(screen.getByText('逾期未补交, 相关事项视为撤回')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})
