import { render, screen } from '@testing-library/vue'
import { afterEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import type { Pickup } from './api'
import PickupNotice from './PickupNotice.vue'

afterEach(() => vi.unstubAllGlobals())

function show(pickup: Pickup) {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(pickup), { headers: { 'content-type': 'application/json' } }))
  return render(PickupNotice, { props: { token: 'T', version: 1 }, global: { plugins: [i18n] } })
}

test('shows the code to who may collect, and what was collected already', async () => {
  show({ code: '042917', collectable: ['营业执照'], collected: [{ at: '2026-11-24T07:05:30Z', results: ['公章备案'] }] })
  expect(await screen.findByText('042917')).toBeVisible()
  expect(screen.getByText(/可以领取: 营业执照/)).toBeVisible()
  expect(screen.getByText(/已领取: 公章备案/)).toBeVisible()
})

test('says that nothing was granted where nothing but decisions was taken', async () => {
  show({ collectable: [], collected: [{ at: '2026-11-24T07:05:30Z', results: [] }] })
  expect(await screen.findByText(/没有获准的结果/)).toBeVisible()
  expect(screen.queryByText(/已领取:/)).toBeNull()
})

test('says what was revoked and is not handed out', async () => {
  show({ collectable: [], revoked: ['营业执照'], collected: [] })
  expect(await screen.findByText(/已被发证部门撤销, 不再发放: 营业执照/)).toBeVisible()
})

test('says why it is held instead of showing a code', async () => {
  show({ heldBecause: '印章漏盖', collectable: ['营业执照'], collected: [] })
  expect(await screen.findByText(/暂停领取: 印章漏盖/)).toBeVisible()
  expect(screen.queryByLabelText('取件码')).toBeNull()
})
