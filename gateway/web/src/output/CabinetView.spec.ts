import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
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
