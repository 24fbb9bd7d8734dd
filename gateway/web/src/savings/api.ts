import { get } from '@/ui/http'
import type { Savings } from '@/ui/model'

export interface BundleSavings {
  bundleId: string
  name: string
  typical: Savings
  examples: { savings: Savings }[]
  total: Savings
}
export interface SavingsReport {
  content: BundleSavings[]
  total: Savings
}

export const readSavings = () => get<SavingsReport>('/api/catalog/savings')
