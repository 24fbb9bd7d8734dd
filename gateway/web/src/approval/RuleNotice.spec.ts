import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import RuleNotice from './RuleNotice.vue'

const check = { basis: { rule: '正常退休', inputs: [] }, obstacles: ['NOT_EXAMINED', 'LATE'].map((kind) => ({ kind, what: '' })) }
const show = (open: boolean) => render(RuleNotice, { props: { check, open }, global: { plugins: [i18n] } })

test('asks people to decide while the task is open, and says why', () => {
  show(true)
  expect(screen.getByRole('heading', { name: '未能秒批, 请人工办理' })).toBeVisible()
  expect(screen.getByText(/申请尚无人看过/)).toBeVisible()
  expect(screen.getByText(/送达过久/)).toBeVisible()
})

test('asks nobody for anything once it is decided', () => {
  show(false)
  expect(screen.getByRole('heading', { name: '未能秒批的原因' })).toBeVisible()
  expect(screen.queryByText(/请人工办理/)).toBeNull()
})
