import userEvent from '@testing-library/user-event'
import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import DefaultAnswer from './DefaultAnswer.vue'

const options = ['A', 'B', 'C'].map((code) => ({ code, label: `option ${code}` }))
const show = (multi: boolean, modelValue: unknown) => render(DefaultAnswer, { props: { options, multi, modelValue }, global: { plugins: [i18n] } })

test('one option takes the place of the other', async () => {
  const { emitted } = show(false, 'A')
  await userEvent.click(screen.getByLabelText(/option B/))
  expect(emitted('update:modelValue')).toEqual([['B']])
})

test('many options stay in the order of the question, and each can be taken back', async () => {
  const { emitted, rerender } = show(true, ['C'])
  await userEvent.click(screen.getByLabelText(/option A/))
  expect(emitted('update:modelValue')).toEqual([[['A', 'C']]])
  await rerender({ modelValue: ['A', 'C'] })
  await userEvent.click(screen.getByLabelText(/option C/))
  expect(emitted('update:modelValue')!.at(-1)).toEqual([['A']])
})
