import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import type { ProgressItem } from './api'
import RefusedItems from './RefusedItems.vue'

const remedy = { review: '市人民政府', reviewWithinDays: 60, court: '示范区人民法院', suitWithinMonths: 6 }
const granted: ProgressItem = { name: '公章刻制备案', departmentName: '市公安局', wave: 1, status: 'GRANTED' }
const refused: ProgressItem = {
  name: '食品经营许可',
  departmentName: '市市场监管局',
  wave: 1,
  status: 'REFUSED',
  decidedAt: '2026-11-25T08:15:00Z',
  refusal: { reason: '后厨布局不符合要求', legalBasis: '食品安全法 33', remedy },
}
const show = (items: ProgressItem[]) => render(RefusedItems, { props: { items }, global: { plugins: [i18n] } })

test('tells who refused what, why, by which law, and where to go against it', () => {
  show([granted, refused])
  const told = screen.getByRole('region', { name: '未获准许的事项' })
  for (const words of ['食品经营许可', '市市场监管局作出', '2026年11月25日', '理由: 后厨布局不符合要求', '法律依据: 食品安全法 33'])
    expect(told).toHaveTextContent(words)
  expect(told).toHaveTextContent('60 日内依法向市人民政府申请行政复议')
  expect(told).toHaveTextContent('6 个月内依法向示范区人民法院提起行政诉讼')
  expect(told).not.toHaveTextContent('公章刻制备案')
})

test('says nothing where nothing was refused', () => {
  show([granted])
  expect(screen.queryByRole('region')).toBeNull()
})
