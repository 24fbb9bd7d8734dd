import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { answering, mounted } from '@/ui/answering'
import CaseView from './CaseView.vue'

vi.mock('@/session/useSession', () => ({ useSession: () => ({ has: (...roles: string[]) => roles.includes('intake-clerk'), session: { value: {} }, roles: { value: [] } }) }))
afterEach(() => vi.unstubAllGlobals())

const number = '261127-0000K-T'
const view = {
  caseNumber: number, status: 'RECEIVED', version: 1, bundle: { id: 'B', version: 1, name: '开办餐饮店' }, hall: 'H', clerk: { id: 'c', name: '李敏' },
  applicant: { kind: 'ORGANIZATION', name: '东和有限公司', identity: '91', phone: '139****0001' }, answers: {}, form: {}, materials: [], missing: [], items: [],
  plan: { items: [], materials: [], applicantMustSubmit: [], form: [] }, receivedAt: '2026-11-27T02:00:00Z',
}
const others = ['PlanGraph', 'OnlinePart', 'ResponsibleBar', 'RegionPanel', 'CommitmentPanel', 'ItemRequests', 'CaseMaterials', 'CaseApplicant', 'SharedDataPanel', 'VoucherLinks', 'CaseSlips', 'NoticeList', 'CaseHistory']
const show = () => render(CaseView, { props: { caseNumber: number }, global: { ...mounted(), stubs: Object.fromEntries(others.map((name) => [name, true])) } })

test('a number that no case has leads to the cases, where near ones are offered', async () => {
  answering({})
  show()
  expect(await screen.findByRole('alert')).toHaveTextContent('请核对办件编号')
  expect(screen.queryByText(/手机号/)).toBeNull()
  expect(screen.getByRole('link', { name: '到“办件”中查找' })).toHaveAttribute('href', `/window/cases?query=${number}`)
  expect(screen.queryByRole('button', { name: '重试' })).toBeNull()
})

test('who cancels a form is back at the button that opened it', async () => {
  answering({ [`GET /api/cases/${number}`]: view })
  show()
  for (const name of ['不予受理', '补正告知', '撤回申请']) {
    await userEvent.click(await screen.findByRole('button', { name }))
    await userEvent.click(screen.getByRole('button', { name: '取消' }))
    expect(screen.getByRole('button', { name })).toHaveFocus()
  }
})
