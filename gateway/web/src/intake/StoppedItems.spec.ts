import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus from 'element-plus'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import type { CaseView } from './model'
import StoppedItems from './StoppedItems.vue'

const item = (name: string, mayGoOut?: boolean) => ({
  itemId: name,
  name,
  results: [],
  stopped: mayGoOut === undefined ? null : { because: [{ itemId: 'L', result: { name: '营业执照', number: 'N-1' } }], mayGoOut },
})
const view = { caseNumber: '1', items: [item('公章备案', true), item('特种行业许可', false), item('税务登记')] } as unknown as CaseView
const show = (mayAct: boolean) =>
  render(StoppedItems, { props: { view, mayAct }, global: { plugins: [i18n, ElementPlus] } })

test('says which revoked result stops which item, and what may be done', async () => {
  show(true)
  expect(screen.getAllByText('已撤销: 营业执照 N-1')).toHaveLength(2)
  expect(screen.queryByText('税务登记')).toBeNull()
  expect(screen.getByRole('button', { name: '终止: 特种行业许可' })).toBeVisible()
  expect(screen.queryByRole('button', { name: '仍然派送: 特种行业许可' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '仍然派送: 公章备案' }))
  expect(screen.getByRole('form', { name: '仍然派送: 公章备案' })).toBeVisible()
})

test('who may not act only sees it', () => {
  show(false)
  expect(screen.queryByRole('button')).toBeNull()
})
