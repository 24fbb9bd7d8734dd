import { query, send } from '@/ui/http'

export const tables = ['accept', 'process', 'special_procedure', 'material', 'result'] as const
export type ExchangeTable = (typeof tables)[number]
export interface Order {
  table: ExchangeTable
  from: string
  to: string
  department: string
  format: 'csv' | 'jsonl'
}

/** Fetches a table while it is written, telling how many rows have come; the whole file at its end. */
export async function exportTable({ table, ...asked }: Order, told: (rows: number) => void, signal?: AbortSignal): Promise<Blob> {
  const answer = await send(`/api/cases/exchange/${table}${query({ ...asked })}`, {})
  const reader = answer.body!.getReader()
  const parts: BlobPart[] = []
  let lines = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (signal?.aborted) {
      await reader.cancel()
      throw signal.reason
    }
    parts.push(read.value)
    for (const byte of read.value) if (byte === newline) lines++
    told(asked.format === 'csv' ? Math.max(0, lines - 1) : lines)
  }
  return new Blob(parts, { type: answer.headers.get('content-type') ?? '' })
}
const newline = 10

export const fileName = ({ table, from, to, format }: Order) => `up_pro_${table}-${from}-${to}.${format}`
