import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { computed, defineComponent, h, ref } from 'vue'
import { i18n } from '@/i18n'
import type { Condition } from './condition'
import ConditionEditor from './ConditionEditor.vue'
import { provideWorkbench } from './workbench'

const kind = { id: 'F_KIND', label: '经营项目', type: 'CHOICE', options: [{ code: 'HOT', label: '热食' }, { code: 'DRINK', label: '饮品' }] }

function show(place: string, given: Condition) {
  const model = ref<Condition | undefined>(given)
  const around = defineComponent(() => {
    provideWorkbench({
      faults: ref([{ place: `${place}/field`, code: 'UNKNOWN_REFERENCE', message: 'No such field.', zh: '没有这个字段。', severity: 'FAULT' } as never]),
      locked: ref(false), choicesOf: () => [], lookFor: async () => {}, asked: computed(() => []), questionOf: () => undefined, fields: computed(() => [kind]),
    })
    return () => h(ConditionEditor, { place, label: '条件', modelValue: model.value, 'onUpdate:modelValue': (value: Condition | undefined) => (model.value = value) })
  })
  render(around, { global: { plugins: [i18n] } })
  return model
}

test('the rule of a decision at once may speak of a choice of the form', async () => {
  const model = show('/decidedAtOnce/when', { question: '', in: [] })
  await userEvent.selectOptions(screen.getByLabelText('条件形式'), '表单填了')
  await userEvent.selectOptions(screen.getByLabelText('表单字段'), '经营项目')
  await userEvent.click(screen.getByLabelText(/饮品/))
  expect(model.value).toEqual({ field: 'F_KIND', in: ['DRINK'] })
  expect(screen.getByText('没有这个字段。')).toBeTruthy()
})

test('no other condition may', () => {
  show('/materials/0/when', { question: '', in: [] })
  expect(screen.queryByRole('option', { name: '表单填了' })).toBeNull()
})
