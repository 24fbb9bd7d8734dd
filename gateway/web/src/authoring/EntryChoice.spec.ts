import { fireEvent, render, screen, waitFor } from '@testing-library/vue'
import { computed, defineComponent, h, ref } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import * as api from './api'
import EntryChoice from './EntryChoice.vue'
import { openWorkbench } from './workbench'

const first = Array.from({ length: api.mostChoices }, (_, index) => ({ kind: 'ITEM' as const, id: `I_${index}`, name: `事项 ${index}` }))
const late = { kind: 'ITEM' as const, id: 'I_ZEBRA', name: '排在后面的事项' }

function shown(id?: string) {
  const Field = defineComponent(() => {
    openWorkbench('1', ref([]), ref(false), computed(() => []))
    const model = ref(id)
    return () => h(EntryChoice, { kind: 'ITEM', label: '事项', modelValue: model.value, 'onUpdate:modelValue': (value?: string) => (model.value = value) })
  })
  return render(Field)
}

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('finds by its name an entry that is none of the first thousand', async () => {
  const read = vi.spyOn(api, 'choices').mockImplementation(async (_, __, text) => (text ? [late] : first))
  const { container } = shown()
  await waitFor(() => expect(container.querySelectorAll('option').length).toBe(api.mostChoices))
  await fireEvent.update(screen.getByLabelText('事项'), '后面')
  await waitFor(() => expect(container.querySelector('option[value="I_ZEBRA"]')).not.toBeNull())
  expect(read).toHaveBeenLastCalledWith('1', 'ITEM', '后面')
})

it('names the one that is chosen, wherever it stands', async () => {
  vi.spyOn(api, 'choices').mockImplementation(async (_, __, text) => (text ? [late] : first))
  shown('I_ZEBRA')
  expect(await screen.findByText('排在后面的事项', { selector: 'small' })).toBeTruthy()
})

it('asks once where all were read', async () => {
  vi.useFakeTimers()
  const read = vi.spyOn(api, 'choices').mockResolvedValue([late])
  const { container } = shown()
  await vi.advanceTimersByTimeAsync(0)
  expect(container.querySelectorAll('option').length).toBe(1)
  await fireEvent.update(screen.getByLabelText('事项'), '别的')
  await vi.advanceTimersByTimeAsync(1000)
  expect(read).toHaveBeenCalledTimes(1)
})
