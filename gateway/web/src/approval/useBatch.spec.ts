import { afterEach, expect, test, vi } from 'vitest'
import type { TaskSummary } from './api'
import { useBatch } from './useBatch'

const task = (taskId: string, itemId = 'I_ONE') => ({ taskId, itemId, status: 'OPEN' }) as TaskSummary
afterEach(() => vi.unstubAllGlobals())

test('only like tasks go together', () => {
  const batch = useBatch()
  batch.toggle(task('1'))
  expect(batch.like(task('2'))).toBe(true)
  expect(batch.like(task('3', 'I_TWO'))).toBe(false)
  expect(batch.like({ ...task('4'), status: 'DECIDED' })).toBe(false)
  batch.toggle(task('1'))
  expect(batch.like(task('3', 'I_TWO'))).toBe(true)
})

test('one that is refused stays chosen and does not hold up the others', async () => {
  const keys: string[] = []
  vi.stubGlobal('fetch', async (path: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers['Idempotency-Key']!)
    const problem = { type: '/problems/task-decided', title: '', status: 409 }
    return path.includes('/2/') ? Response.json(problem, { status: 409 }) : Response.json({})
  })
  const batch = useBatch()
  for (const id of ['1', '2', '3']) batch.toggle(task(id))
  await batch.grant('in order')
  expect(batch.granted.value).toBe(2)
  expect(batch.chosen.value.map(({ taskId }) => taskId)).toEqual(['2'])
  expect(batch.failed.value[0]?.problem.type).toBe('/problems/task-decided')
  expect(new Set(keys).size).toBe(3)
})

test('what is sent again for the same reason bears the same key, and another reason another', async () => {
  const keys: string[] = []
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers['Idempotency-Key']!)
    return Response.json({ type: '/problems/service-unavailable', title: '', status: 503 }, { status: 503 })
  })
  const batch = useBatch()
  batch.toggle(task('1'))
  await batch.grant('in order')
  await batch.grant('in order')
  await batch.grant('complete')
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('a fault of the page leaves the batch usable', async () => {
  vi.stubGlobal('fetch', async () => new Response('{', { headers: { 'Content-Type': 'application/json' } }))
  const batch = useBatch()
  batch.toggle(task('1'))
  await batch.grant('in order').catch(() => undefined)
  expect(batch.busy.value).toBe(false)
})
