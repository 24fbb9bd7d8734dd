import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { mounted } from '@/ui/answering'
import CabinetView from './CabinetView.vue'

test('the cabinet says what is not written yet', async () => {
  render(CabinetView, { props: { cabinet: 'C1' }, global: mounted() })
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '开柜' }))
  expect(screen.getAllByRole('alert')).toHaveLength(2)
  await userEvent.type(screen.getByLabelText('柜码', { exact: false }), '12345678')
  expect(screen.getAllByRole('alert')).toHaveLength(1)
})

test('the cabinet tells the person, not a clerk, what does not fit', async () => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ type: '/problems/pickup-code-wrong', title: '', status: 422 }), { status: 422, headers: { 'content-type': 'application/problem+json' } }))
  render(CabinetView, { props: { cabinet: 'C1' }, global: mounted() })
  await userEvent.type(screen.getByLabelText('柜码', { exact: false }), '12345678')
  await userEvent.type(screen.getByLabelText('证件号末四位', { exact: false }), '002X')
  await userEvent.click(screen.getByRole('button', { name: '开柜' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('请对照手机进度页上的柜码')
  vi.unstubAllGlobals()
})
