import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { answering, mounted } from '@/ui/answering'
import PrintView from './PrintView.vue'

afterEach(() => vi.unstubAllGlobals())
const of = '/api/cases/261123-0016X-1/vouchers'

test('prints what the service wrote last for the whole case, not of an item and not what the applicant gave', async () => {
  answering({
    [`GET ${of}`]: [
      { kind: 'RECEIPT', slug: 'receipt', issuedAt: '2026-11-23T01:32:05Z' },
      { kind: 'NON_ACCEPTANCE', slug: 'non-acceptance', issuedAt: '2026-11-23T02:00:00Z' },
      { kind: 'COMMITMENT_LETTER', slug: 'commitment-letter', issuedAt: '2026-11-23T02:00:00Z' },
      { kind: 'ITEM_REFUSAL', slug: 'item-refusal-I_SEAL', itemName: '公章刻制备案', issuedAt: '2026-11-24T02:00:00Z' },
    ],
    [`GET ${of}/non-acceptance.html`]: '<h1>不予受理决定书</h1>',
  })
  render(PrintView, { props: { caseNumber: '261123-0016X-1' }, global: mounted() })
  const sheet = (await screen.findByTitle('不予受理决定书')) as HTMLIFrameElement
  expect(sheet.getAttribute('srcdoc')).toContain('不予受理决定书')
  const print = vi.fn()
  Object.defineProperty(sheet, 'contentWindow', { value: { print } })
  await userEvent.click(screen.getByRole('button', { name: '打印' }))
  expect(print).toHaveBeenCalledOnce()
})
