import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { answering, mounted } from '@/ui/answering'
import OutputView from './OutputView.vue'

afterEach(() => vi.unstubAllGlobals())

test('a search that finds nothing does not say that nothing waits, and offers what may be meant', async () => {
  const near = { caseNumber: '261127-0000K-T', bundleName: '开办餐饮店', applicantName: '东和有限公司' }
  answering({ 'GET /api/cases': { content: [] }, 'GET /api/cases/near-misses': [near] })
  render(OutputView, { global: mounted() })
  expect(await screen.findByText('现在没有待出件的办件')).toBeVisible()
  await userEvent.type(screen.getByLabelText('查找'), '261127-0000K-2{enter}')
  expect(await screen.findByText('没有符合条件的办件')).toBeVisible()
  expect(screen.queryByText('现在没有待出件的办件')).toBeNull()
  expect(await screen.findByRole('link', { name: '261127-0000K-T' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '清除条件' }))
  expect(await screen.findByText('现在没有待出件的办件')).toBeVisible()
})
