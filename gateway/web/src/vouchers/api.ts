import { get } from '@/ui/http'

export interface VoucherEntry {
  kind: string
  slug: string
  /** Of which its department issued it. */
  itemName?: string | null
  issuedAt: string
}

/** @param of `/api/cases/261123-0016X-1` or `/api/public/progress/TOKEN` */
export const listVouchers = (of: string) => get<VoucherEntry[]>(`${of}/vouchers`)

export const voucherAddress = (of: string, voucher: VoucherEntry, locale: string) =>
  `${of}/vouchers/${voucher.slug}.pdf${locale === 'en' ? '?language=en' : ''}`

export const ofCase = (caseNumber: string) => `/api/cases/${encodeURIComponent(caseNumber)}`
export const ofProgress = (token: string) => `/api/public/progress/${encodeURIComponent(token)}`
