import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { useSavedDraft } from './useSavedDraft'

interface Sent {
  version: number
  content: { bundleId: string; name: string }
}
const server = new Map<string, Sent>()
let down = false
let expired = false

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
  server.clear()
  down = false
  expired = false
  vi.stubGlobal('fetch', async (path: string, options: RequestInit = {}) => {
    if (down) throw new TypeError('no line')
    if (expired) return answer(401, { type: 'about:blank', status: 401 })
    const id = path.split('/').at(-1)!
    const stands = server.get(id)
    if (options.method === 'PUT') {
      const seen = Number((options.headers as Record<string, string>)['If-Match']?.replaceAll('"', '') ?? 0)
      if ((stands?.version ?? 0) !== seen) return answer(412, { type: '/problems/application-draft-changed', status: 412 })
      server.set(id, { version: seen + 1, content: JSON.parse(options.body as string).content })
      return answer(200, { id, ...server.get(id), savedAt: '2026-11-26T02:00:00Z' })
    }
    if (options.method === 'DELETE') {
      server.delete(id)
      return new Response(null, { status: 204 })
    }
    return stands ? answer(200, { id, ...stands, savedAt: '2026-11-26T02:00:00Z' }) : answer(404, { type: '/problems/application-draft-not-found' })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

function device(begun?: (content: { name: string }) => boolean) {
  const content = ref({ bundleId: 'B', name: '' })
  const draft = effectScope().run(() => useSavedDraft({ name: 'test', content, bundleOf: ({ bundleId }) => bundleId, begun }))!
  return { content, draft }
}
async function typed(at: ReturnType<typeof device>, name: string) {
  at.content.value.name = name
  await nextTick()
  await vi.advanceTimersByTimeAsync(1_300)
}

test('is saved a moment after it was typed, and found by another device', async () => {
  const first = device()
  await typed(first, '一')
  expect(first.draft.state.value).toBe('saved')
  sessionStorage.clear()
  const second = device()
  await second.draft.open(first.draft.id())
  expect(second.content.value.name).toBe('一')
})

test('tells the second device, which then chooses', async () => {
  const first = device()
  await typed(first, '一')
  sessionStorage.clear()
  const second = device()
  await second.draft.open(first.draft.id())
  await typed(second, '二')
  await typed(first, '三')
  expect(first.draft.state.value).toBe('changed')
  expect(server.get(first.draft.id())!.content.name).toBe('二')
  await typed(first, '四')
  expect(server.get(first.draft.id())!.content.name).toBe('二')
  await first.draft.keepMine()
  expect(server.get(first.draft.id())!.content.name).toBe('四')
  await typed(second, '五')
  expect(second.draft.state.value).toBe('changed')
  await second.draft.takeTheirs()
  expect(second.content.value.name).toBe('四')
  expect(second.draft.state.value).toBe('saved')
})

test('waits while the server cannot be reached, and saves when it is back', async () => {
  const one = device()
  down = true
  await typed(one, '一')
  expect(one.draft.state.value).toBe('waiting')
  down = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(one.draft.state.value).toBe('saved')
  expect([...server.values()][0]!.content.name).toBe('一')
})

test('is gone once it was left', async () => {
  const one = device()
  await typed(one, '一')
  await one.draft.leave()
  expect(server.size).toBe(0)
  expect(one.draft.state.value).toBe('empty')
})

test('says that the login has ended, and saves what was typed once there is one again', async () => {
  const one = device()
  expired = true
  await typed(one, '一')
  expect(one.draft.state.value).toBe('expired')
  await typed(one, '二')
  expect(one.draft.state.value).toBe('expired')
  expired = false
  await vi.advanceTimersByTimeAsync(10_000)
  expect(one.draft.state.value).toBe('saved')
  expect([...server.values()][0]!.content.name).toBe('二')
})

test('a page that was only opened leaves no draft behind; what was begun is saved, also when it is emptied again', async () => {
  const one = device(({ name }) => !!name)
  await vi.advanceTimersByTimeAsync(5_000)
  one.content.value.bundleId = 'C'
  await nextTick()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(server.size).toBe(0)
  await typed(one, '一')
  await typed(one, '')
  expect([...server.values()].map(({ content }) => content.name)).toEqual([''])
})
