import { afterEach, expect, test, vi } from 'vitest'
import { exportTable, fileName, type Order } from './api'

const order: Order = { table: 'accept', from: '2026-11-01', to: '2026-11-30', department: 'D_SAMR', format: 'csv' }
afterEach(() => vi.unstubAllGlobals())

function answering(...parts: string[]) {
  const body = new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part))
      controller.close()
    },
  })
  const fetched = vi.fn(async () => new Response(body, { headers: { 'content-type': 'text/csv' } }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('a table is fetched as asked, and its rows are counted while they come', async () => {
  const fetched = answering('projectNo\r\n', '1\r\n2', '\r\n')
  const told: number[] = []
  const file = await exportTable(order, (rows) => told.push(rows))
  expect(fetched.mock.calls[0]).toContain('/api/cases/exchange/accept?from=2026-11-01&to=2026-11-30&department=D_SAMR&format=csv')
  expect(told).toEqual([0, 1, 2])
  expect(file.size).toBe(17)
  expect(fileName(order)).toBe('up_pro_accept-2026-11-01-2026-11-30.csv')
})

test('a page that is left stops the export', async () => {
  answering('projectNo\r\n', '1\r\n')
  const left = new AbortController()
  left.abort(new DOMException('left', 'AbortError'))
  await expect(exportTable(order, () => {}, left.signal)).rejects.toThrow('left')
})
