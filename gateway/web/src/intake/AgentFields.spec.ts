import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { reactive } from 'vue'
import { i18n } from '@/i18n'
import AgentFields from './AgentFields.vue'
import { applicationOf, emptyDraft, faultsOf, type Draft } from './draft'

const file = { hash: 'a'.repeat(64), name: '委托书.pdf', size: 9, contentType: 'application/pdf' }
const byAgent = (): Draft => ({ ...emptyDraft(), byAgent: true, agent: { name: '周代', idNumber: '11010519491231002X', phone: '13900001234' } })

test('an agent brings a letter of entrustment, seen on paper or as a file', () => {
  const draft = byAgent()
  expect(faultsOf(draft)['agent.letter']).toBe('required')
  draft.agent.letter = { paper: false, files: [file] }
  expect(faultsOf(draft)['agent.letter']).toBeUndefined()
  expect(applicationOf(draft, [], []).agent).toEqual({ name: '周代', idNumber: '11010519491231002X', phone: '13900001234', entrustment: { paper: false, file: file.hash } })
  draft.agent.letter = { paper: true, files: [] }
  expect(applicationOf(draft, [], []).agent?.entrustment).toEqual({ paper: true })
  expect(applicationOf({ ...draft, byAgent: false }, [], []).agent).toBeUndefined()
})

test('the clerk ticks that the letter was seen', async () => {
  const draft = reactive(byAgent())
  const fields = render(AgentFields, { props: { modelValue: draft.agent, faults: faultsOf(draft), show: true }, global: { plugins: [i18n] } })
  expect(screen.getByRole('alert')).toHaveTextContent('请核对纸质授权委托书并勾选, 或上传')
  const seen = screen.getByRole('checkbox', { name: '已核对纸质授权委托书' })
  expect(seen).toHaveAttribute('aria-invalid', 'true')
  await userEvent.click(seen)
  expect(draft.agent.letter).toEqual({ paper: true, files: [] })
  await fields.rerender({ modelValue: draft.agent, faults: faultsOf(draft), show: true })
  expect(screen.queryByRole('alert')).toBeNull()
})
