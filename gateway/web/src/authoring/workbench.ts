import { inject, provide, reactive, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { choices, mostChoices, readDraft, readPublished, type Choice, type Fault, type Kind } from './api'
import type { Question } from '@/ui/model'
import { attempt } from '@/ui/problem'

interface Workbench {
  faults: Ref<Fault[]>
  locked: Ref<boolean>
  /** What an entry may name; read once per kind, and of very many the first alone. */
  choicesOf: (kind: Kind) => Choice[]
  /** Adds those of very many that have the text in their id or name. */
  lookFor: (kind: Kind, text: string) => Promise<void>
  /** As the revision would have it; undefined until it is read, or where there is none. */
  questionOf: (id: string) => Question | undefined
  /** Ids of what the bundle in hand asks. */
  asked: ComputedRef<string[]>
  /** Choices in the form of the item in hand, of which its rule for deciding at once may speak. */
  fields?: ComputedRef<ChoiceField[]>
}
export interface ChoiceField {
  id: string
  label: string
  type: string
  options?: { code: string; label: string }[]
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
export function openWorkbench(revision: string, faults: Ref<Fault[]>, locked: Ref<boolean>, asked: ComputedRef<string[]>, fields?: ComputedRef<ChoiceField[]>) {
  const read = reactive(new Map<Kind, Choice[]>())
  const questions = reactive(new Map<string, Question | undefined>())

  function choicesOf(kind: Kind) {
    if (!read.has(kind)) {
      read.set(kind, [])
      void attempt(() => choices(revision, kind)).then((got) => 'value' in got && read.set(kind, got.value))
    }
    return read.get(kind)!
  }
  async function lookFor(kind: Kind, text: string) {
    if (text === '' || choicesOf(kind).length < mostChoices) return
    const got = await attempt(() => choices(revision, kind, text))
    if (!('value' in got)) return
    const known = new Map([...choicesOf(kind), ...got.value].map((choice) => [choice.id, choice]))
    read.set(kind, [...known.values()])
  }
  function questionOf(id: string) {
    if (id && !questions.has(id)) {
      questions.set(id, undefined)
      void readQuestion(id)
    }
    return questions.get(id)
  }
  async function readQuestion(id: string) {
    const draft = await attempt(() => readDraft(revision, 'QUESTION', id))
    const held = 'value' in draft ? draft : await attempt(() => readPublished('QUESTION', id))
    if ('value' in held) questions.set(id, held.value.definition as unknown as Question | undefined)
  }
  provideWorkbench({ faults, locked, choicesOf, lookFor, questionOf, asked, fields })
}

export const provideWorkbench = (workbench: Workbench) => provide(key, workbench)

export function useWorkbench(): Workbench {
  const workbench = inject(key)
  if (!workbench) throw new Error('A field of an entry stands outside of a workbench')
  return workbench
}
