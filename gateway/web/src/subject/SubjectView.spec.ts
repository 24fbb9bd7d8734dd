import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
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
