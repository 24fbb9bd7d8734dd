import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import DueChip from './DueChip.vue'

const chip = (props: { left?: number; stopped?: boolean }) => render(DueChip, { props: { date: '2026-12-04', ...props }, global: { plugins: [i18n] } })

test('no day is left over while the clock stands', () => {
  const { container } = chip({ left: 5, stopped: true })
  expect(screen.getByText(/^停表中/)).toHaveTextContent('12月4日')
  expect(container).not.toHaveTextContent('还剩')
})

test('what runs, and what is over all the same, counts its days', () => {
  chip({ left: 5 })
  expect(screen.getByText(/^还剩 5 个工作日/)).toBeVisible()
  chip({ left: -1, stopped: true })
  expect(screen.getByText(/^已超期 1 个工作日/)).toBeVisible()
})
