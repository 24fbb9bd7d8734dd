import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import OwnCaseView from '@/online/OwnCaseView.vue'
import { answering, mounted } from '@/ui/answering'
import FollowView from './FollowView.vue'

afterEach(() => vi.unstubAllGlobals())

test('a link that opens nothing leads to the number, and asks for none', async () => {
  answering({})
  render(FollowView, { props: { progressToken: 'nonsense' }, global: mounted() })
  expect(await screen.findByRole('alert')).toHaveTextContent('链接打不开')
  expect(screen.getByRole('link', { name: '按办件编号查询' })).toHaveAttribute('href', '/progress')
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
})

test('who opens the case of another is not asked for digits of a telephone', async () => {
  answering({})
  render(OwnCaseView, { props: { caseNumber: '261126-0016X-1' }, global: mounted() })
  expect(await screen.findByRole('alert')).toHaveTextContent('您名下没有这个办件')
  expect(screen.queryByText(/手机号/)).toBeNull()
})

const progress = (more: object) => ({
  caseNumber: '261126-0016X-1',
  bundleName: '开办餐饮店',
  status: 'OUTPUT_READY',
  receivedAt: '2026-11-20T01:00:00Z',
  acceptedAt: '2026-11-20T02:00:00Z',
  outputReadyAt: '2026-11-25T02:00:00Z',
  items: [],
  ...more,
})
const item = (name: string, status: string, more = {}) => ({ name, departmentName: '市局', wave: 1, status, ...more })
function follow(of: object) {
  answering({ 'GET /api/public/progress/T': progress(of), 'GET /api/public/progress/T/vouchers': [] })
  return render(FollowView, { props: { progressToken: 'T' }, global: mounted() })
}

test('where everything was refused a decision can be collected, no result, and what ended says why', async () => {
  const closed = { reason: 'PREDECESSOR_REFUSED', name: '公司设立登记' }
  follow({ items: [item('公司设立登记', 'REFUSED'), item('公章备案', 'CLOSED', { closed })] })
  expect(await screen.findByText(/没有获准的事项。书面决定书/)).toBeVisible()
  expect(screen.queryByText('可以领取')).toBeNull()
  expect(screen.getByText('前置事项未准予: 公司设立登记')).toBeVisible()
})

test('what is only received is not shown as accepted', async () => {
  follow({ status: 'RECEIVED', acceptedAt: null, outputReadyAt: null })
  const now = (await screen.findAllByRole('listitem')).filter((step) => step.getAttribute('aria-current') === 'step')
  expect(now.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('已收件')])
})
