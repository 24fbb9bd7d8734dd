import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import BundleFinder from './BundleFinder.vue'

const promise = { days: 5, unit: 'WORKING_DAY' }
const all = [{ id: 'B_HOTEL', name: '开办宾馆', promise }, { id: 'B_RESTAURANT', name: '开办餐饮店', promise }]

beforeEach(() =>
  vi.stubGlobal('fetch', async (path: string) => {
    const text = new URL(path, 'http://here').searchParams.get('query') ?? new URL(path, 'http://here').searchParams.get('q') ?? ''
    await new Promise((done) => setTimeout(done, 20))
    return new Response(JSON.stringify({ content: all.filter(({ name }) => name.includes(text)), next: null }), {
      headers: { 'content-type': 'application/json' },
    })
  }),
)
afterEach(() => vi.unstubAllGlobals())
const shown = () => render(BundleFinder, { global: { plugins: [i18n] } })

test('the list stays shut under the focus, and opens by typing, by a click or by an arrow', async () => {
  shown()
  const field = screen.getByRole('combobox')
  field.focus()
  await new Promise((done) => setTimeout(done, 60))
  expect(field).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{ArrowDown}')
  expect(await screen.findAllByRole('option')).toHaveLength(2)
  await userEvent.keyboard('{Escape}')
  expect(field).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(field)
  expect(await screen.findAllByRole('option')).toHaveLength(2)
})

test('Enter pressed at once chooses what was typed', async () => {
  const { emitted } = shown()
  await userEvent.click(screen.getByRole('combobox'))
  await screen.findAllByRole('option')
  await userEvent.keyboard('餐饮{Enter}')
  await vi.waitFor(() => expect(emitted('choose')).toEqual([['B_RESTAURANT']]))
})
