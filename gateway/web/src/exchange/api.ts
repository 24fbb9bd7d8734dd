import { query } from '@/ui/http'

export const tables = ['accept', 'process', 'special_procedure', 'material', 'result'] as const
export type ExchangeTable = (typeof tables)[number]
export interface Order {
  table: ExchangeTable
  from: string
  to: string
  department: string
  format: 'csv' | 'jsonl'
}

/** Where the browser saves the table from; a file may have a million rows. */
export const exportAddress = ({ table, ...asked }: Order) => `/api/cases/exchange/${table}${query({ ...asked })}`

const minute = 60 * 1000
const day = 24 * 60 * minute

/** The last day that is over in the city, which the service says from five past midnight on: rows of today still come. */
export const yesterday = (now = new Date()) =>
  new Date(now.getTime() - 5 * minute - day).toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })

/** What the service refuses of a period would be an empty download. */
export function holds({ from, to }: Pick<Order, 'from' | 'to'>, latest: string): boolean {
  return from !== '' && from <= to && to <= latest && to <= `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
}
