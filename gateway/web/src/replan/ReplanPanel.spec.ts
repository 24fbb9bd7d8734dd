import { render, screen } from '@testing-library/vue'
import userEvent from '@testing-library/user-event'
import ElementPlus, { ElMessageBox } from 'element-plus'
import { expect, test, vi } from 'vitest'
import { i18n } from '@/i18n'
import type { CaseView } from '@/intake/model'
import ReplanPanel from './ReplanPanel.vue'

const named = (id: string) => [{ id, name: id }]
vi.mock('./api', () => ({
  questionsOf: async () => [
    { id: 'Q', text: '刻章吗', type: 'SINGLE', options: [{ code: 'YES', label: '刻' }, { code: 'NO', label: '不刻' }] },
  ],
  previewAnswers: async () => ({
    change: { itemsAdded: [], itemsDropped: named('公章刻制'), materialsAdded: [], materialsDropped: named('M_SEAL'), fieldsAdded: [], fieldsDropped: [], givenBack: ['M_SEAL'] },
    plan: { items: [], materials: [], form: [] },
  }),
}))
const view = { caseNumber: '1', answers: { Q: 'YES' }, materials: [] } as unknown as CaseView

test('tells what would change before it is done', async () => {
  vi.spyOn(ElMessageBox, 'confirm').mockResolvedValue('confirm' as never)
  const { emitted } = render(ReplanPanel, { props: { view, busy: false }, global: { plugins: [i18n, ElementPlus] } })
  const send = screen.getByRole('button', { name: '确认更改' })
  expect(send).toBeDisabled()
  await userEvent.click(await screen.findByRole('radio', { name: /不刻/ }))
  expect(await screen.findByText('公章刻制')).toBeVisible()
  expect(screen.getByText('请退还已收的材料')).toBeVisible()
  await userEvent.click(send)
  expect(emitted('send')).toEqual([[{ answers: { Q: 'NO' }, form: {}, materials: [] }]])
})
