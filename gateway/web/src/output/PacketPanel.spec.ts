import { render, screen, within } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import type { CaseView } from '@/intake/model'
import { answering, mounted } from '@/ui/answering'
import PacketPanel from './PacketPanel.vue'

afterEach(() => vi.unstubAllGlobals())
const item = (itemId: string, name: string, status: string, more = {}) => ({ itemId, name, status, results: [{ name: `${name}证`, number: `${itemId}-1`, kind: 'LICENCE' }], ...more })

test('lists what is still here to be handed out, what was refused with its decision, and what has ended with why', async () => {
  const view = {
    caseNumber: '261123-0016X-1',
    version: 3,
    status: 'OUTPUT_READY',
    outputNumber: 'C1',
    applicant: { name: '东和有限公司' },
    plan: { materials: [] },
    items: [
      item('I_GONE', '已领走事项', 'GRANTED'),
      item('I_REVOKED', '被撤销事项', 'GRANTED'),
      item('I_HERE', '还在事项', 'GRANTED'),
      item('I_NO', '未准事项', 'REFUSED', { results: [] }),
      item('I_END', '随之终止事项', 'CLOSED', { results: [], closedReason: 'PREDECESSOR_REFUSED', closedBecause: 'I_NO' }),
    ],
  } as unknown as CaseView
  const packet = { caseNumber: view.caseNumber, collectable: [{ itemId: 'I_HERE', name: '还在事项', results: [{ name: '还在事项证', number: 'I_HERE-1' }] }], handOuts: [] }
  answering({ 'GET /api/cases/261123-0016X-1/packet': packet })
  render(PacketPanel, { props: { view, mayAct: true, busy: false, handOut: async () => true }, global: mounted() })
  const form = await screen.findByRole('form', { name: /出件 C1/ })
  expect(within(form).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '还在事项证 I_HERE-1',
    '未准事项: 不予通过, 请一并交付决定书',
    '随之终止事项: 已终止, 没有结果也没有决定书(前置事项未准予: 未准事项)',
  ])
})
