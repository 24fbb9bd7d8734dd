import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { computed, defineComponent, h, ref } from 'vue'
import { i18n } from '@/i18n'
import type { Question } from '@/ui/model'
import AnswersField from './AnswersField.vue'
import { provideWorkbench } from './workbench'

const question = (id: string, type: Question['type']): Question => ({ id, text: `Question ${id}`, type, options: ['A', 'B'].map((code) => ({ code, label: `${id} ${code}` })) })
const known: Record<string, Question> = { Q_ONE: question('Q_ONE', 'SINGLE'), Q_MANY: question('Q_MANY', 'MULTI') }

function show(asked: string[], given: unknown) {
  const model = ref(given)
  const around = defineComponent(() => {
    provideWorkbench({ faults: ref([]), locked: ref(false), choicesOf: () => [], lookFor: async () => {}, asked: computed(() => asked), questionOf: (id) => known[id] })
    return () => h(AnswersField, { place: '/examples/0/answers', label: 'Answers', modelValue: model.value, 'onUpdate:modelValue': (value: unknown) => (model.value = value) })
  })
  render(around, { global: { plugins: [i18n] } })
  return model
}

test('an example is answered in the order of the bundle, one or many', async () => {
  const model = show(['Q_ONE', 'Q_MANY'], {})
  await userEvent.click(screen.getByLabelText('Q_MANY B'))
  await userEvent.click(screen.getByLabelText('Q_ONE A'))
  await userEvent.click(screen.getByLabelText('Q_MANY A'))
  expect(JSON.stringify(model.value)).toBe('{"Q_ONE":"A","Q_MANY":["A","B"]}')
})

test('what the bundle asks no more is dropped', async () => {
  const model = show(['Q_ONE'], { Q_ONE: 'A', Q_GONE: 'X' })
  await userEvent.click(screen.getByLabelText('Q_ONE B'))
  expect(model.value).toEqual({ Q_ONE: 'B' })
})
