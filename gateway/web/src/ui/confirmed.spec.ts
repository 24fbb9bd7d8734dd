import { screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { confirmed } from './confirmed'

test('the second click of a double click does not answer the question', async () => {
  const answered = confirmed((key) => key, 'ask')
  const dialog = await screen.findByRole('dialog')
  await userEvent.click(dialog.closest('.el-overlay-message-box') ?? dialog)
  expect(screen.getByRole('dialog')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'ask.confirm' }))
  expect(await answered).toBe(true)
})
