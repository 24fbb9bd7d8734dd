import { get, getBlob } from '@/ui/http'
import { ProblemError } from '@/ui/problem'

export interface VoucherEntry {
  kind: string
  slug: string
  /** Of which its department issued it. */
  itemName?: string | null
  issuedAt: string
}

/** @param of `/api/cases/261123-0016X-1` or `/api/public/progress/TOKEN` */
export const listVouchers = (of: string) => get<VoucherEntry[]>(`${of}/vouchers`)

export const voucherAddress = (of: string, voucher: VoucherEntry, locale: string) => addressOf(of, voucher, 'pdf', locale)

const addressOf = (of: string, { slug }: VoucherEntry, type: 'pdf' | 'html', locale: string) =>
  `${of}/vouchers/${slug}.${type}${locale === 'en' ? '?language=en' : ''}`

/** The one that was given last of the whole case; a letter of commitment, which the applicant gives, is none. */
export async function readLastVoucher(of: string, locale: string) {
  const last = (await listVouchers(of)).filter(({ kind, itemName }) => !itemName && kind !== 'COMMITMENT_LETTER').at(-1)
  if (!last) throw new ProblemError({ type: '/problems/voucher-not-found', title: '', status: 404 })
  return { ...last, page: await (await getBlob(addressOf(of, last, 'html', locale))).text() }
}

export const ofCase = (caseNumber: string) => `/api/cases/${encodeURIComponent(caseNumber)}`
export const ofProgress = (token: string) => `/api/public/progress/${encodeURIComponent(token)}`
