import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { ofCase, ofProgress } from './api'
import VoucherLinks from './VoucherLinks.vue'

afterEach(() => vi.unstubAllGlobals())

test('leads to each voucher, and asks again when the case has moved on', async () => {
  const vouchers = [{ kind: 'RECEIPT', slug: 'receipt', issuedAt: '2026-11-23T01:32:05Z' }]
  const asked = vi.fn(async () => new Response(JSON.stringify(vouchers), { headers: { 'content-type': 'application/json' } }))
  vi.stubGlobal('fetch', asked)
  const shown = render(VoucherLinks, { props: { of: ofCase('261123-0016X-1'), version: 1 }, global: { plugins: [i18n] } })
  const link = await screen.findByRole('link', { name: /收件凭证/ })
  expect(link).toHaveAttribute('href', '/api/cases/261123-0016X-1/vouchers/receipt.pdf')
  vouchers.push({ kind: 'ACCEPTANCE_NOTICE', slug: 'acceptance-notice', issuedAt: '2026-11-23T02:00:00Z' })
  await shown.rerender({ version: 2 })
  expect(await screen.findByRole('link', { name: /受理通知书/ })).toBeVisible()
  expect(asked).toHaveBeenCalledTimes(2)
})

test('names the item of each decision of a department', async () => {
  const decision = (item: string, itemName: string) => ({
    kind: 'LICENCE_REFUSAL',
    slug: `licence-refusal-${item}`,
    itemName,
    issuedAt: '2026-11-25T08:15:00Z',
  })
  const vouchers = [decision('I_FOOD', '食品经营许可'), decision('I_HOTEL_PERMIT', '旅馆业特种行业许可')]
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(vouchers), { headers: { 'content-type': 'application/json' } }))
  render(VoucherLinks, { props: { of: ofProgress('T'), version: 1 }, global: { plugins: [i18n] } })
  expect(await screen.findByRole('link', { name: /不予行政许可决定书 · 食品经营许可/ })).toHaveAttribute(
    'href',
    '/api/public/progress/T/vouchers/licence-refusal-I_FOOD.pdf',
  )
  expect(screen.getByRole('link', { name: /旅馆业特种行业许可/ })).toBeVisible()
})
