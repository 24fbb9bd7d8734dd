import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test, vi } from 'vitest'
import { mounted } from '@/ui/answering'
import SubjectView from './SubjectView.vue'

test('a number that is too short is told of when it is sent, not before', async () => {
  render(SubjectView, { global: mounted() })
  const number = screen.getByLabelText('证件号码', { exact: false })
  await userEvent.type(number, '123')
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '查看' }))
  expect(screen.getByRole('alert')).toHaveTextContent('校验位不符')
})

test('a number that does not fit leaves nothing of the subject before below it', async () => {
  const file = { known: { name: '东和有限公司' }, cases: [], licences: [], materials: [], next: null }
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } }))
  render(SubjectView, { global: mounted() })
  const number = screen.getByLabelText('证件号码', { exact: false })
  await userEvent.type(number, '91350100M000100Y4')
  await userEvent.clear(number)
  await userEvent.type(number, '91350100M000100Y43{enter}')
  expect(await screen.findByText(/东和有限公司/)).toBeVisible()
  await userEvent.type(number, '{backspace}{enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('校验位不符')
  expect(screen.queryByText(/东和有限公司/)).toBeNull()
  vi.unstubAllGlobals()
})
