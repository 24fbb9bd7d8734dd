import { inject, provide, reactive, type InjectionKey, type Ref } from 'vue'
import { choices, readDraft, readPublished, type Choice, type Fault, type Kind } from './api'
import { attempt } from '@/ui/problem'

export interface Question {
  id: string
  options: { code: string; label: string }[]
}
interface Workbench {
  faults: Ref<Fault[]>
  locked: Ref<boolean>
  /** What an entry may name; read once per kind. */
  choicesOf: (kind: Kind) => Choice[]
  optionsOf: (question: string) => Question['options']
}
/** The element of the field at a JSON pointer. */
export const anchorOf = (place: string) => `at${place}`
/** Leads to a field, or to the nearest around it that is drawn. */
export function goTo(place: string) {
  const parts = place.split('/')
  while (parts.length > 1 && !document.getElementById(anchorOf(parts.join('/')))) parts.pop()
  const field = document.getElementById(anchorOf(parts.join('/')))
  field?.scrollIntoView({ block: 'center' })
  field?.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true })
}
/** The same function for the same part each time, so that only what was typed in is drawn again. */
export function partSetter<K>(set: (part: K, value: unknown) => void) {
  const known = new Map<K, (value: unknown) => void>()
  return (part: K) => {
    if (!known.has(part)) known.set(part, (value) => set(part, value))
    return known.get(part)!
  }
}
const key: InjectionKey<Workbench> = Symbol('workbench')

/** What the fields of one entry share, however deep they stand. */
export function openWorkbench(revision: string, faults: Ref<Fault[]>, locked: Ref<boolean>) {
  const read = reactive(new Map<Kind, Choice[]>())
  const options = reactive(new Map<string, Question['options']>())

  function choicesOf(kind: Kind) {
    if (!read.has(kind)) {
      read.set(kind, [])
      void attempt(() => choices(revision, kind)).then((got) => 'value' in got && read.set(kind, got.value))
    }
    return read.get(kind)!
  }
  function optionsOf(question: string) {
    if (!question) return []
    if (!options.has(question)) {
      options.set(question, [])
      void readOptions(question)
    }
    return options.get(question)!
  }
  async function readOptions(question: string) {
    const draft = await attempt(() => readDraft(revision, 'QUESTION', question))
    const held = 'value' in draft ? draft : await attempt(() => readPublished('QUESTION', question))
    if ('value' in held) options.set(question, (held.value.definition as unknown as Question | undefined)?.options ?? [])
  }
  const workbench = { faults, locked, choicesOf, optionsOf }
  provide(key, workbench)
  return workbench
}

export function useWorkbench(): Workbench {
  const workbench = inject(key)
  if (!workbench) throw new Error('A field of an entry stands outside of a workbench')
  return workbench
}
