import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import { ofCase } from './api'
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
