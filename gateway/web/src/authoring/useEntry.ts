import { computed, ref, shallowRef } from 'vue'
import { attempt, type Problem } from '@/ui/problem'
import { readDraft, readPublished, saveDraft, type Definition, type Draft, type Kind } from './api'
import { empty, schemaOf } from './schema'

const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as Definition

/** One entry of a revision while it is being written. `template`: another of its kind to begin from. */
export function useEntry(revision: string, kind: Kind, id: string, template?: string) {
  const stands = shallowRef<Draft>()
  const definition = ref<Definition>()
  const saved = ref('')
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  const dirty = computed(() => definition.value !== undefined && JSON.stringify(definition.value) !== saved.value)
  const conflict = computed(() => problem.value?.stands as Draft | undefined)

  function show(draft: Draft) {
    stands.value = draft
    definition.value = copy(draft.definition ?? draft.holding?.definition ?? {})
    saved.value = JSON.stringify(definition.value)
  }
  async function load() {
    const own = await attempt(() => readDraft(revision, kind, id))
    if ('value' in own) return show(own.value)
    if (own.problem.status !== 404) return void (problem.value = own.problem)
    const other = template ? await attempt(() => readDraft(revision, kind, template)) : undefined
    const held = await attempt(() => readPublished(kind, template ?? id))
    const start =
      other && 'value' in other ? other.value.definition : 'value' in held ? held.value.definition : empty(schemaOf(kind))
    definition.value = { ...copy(start), id }
    saved.value = template ? '' : JSON.stringify(definition.value)
  }
  async function save() {
    const text = definition.value
    if (!text || busy.value) return false
    const sent = JSON.stringify(text)
    busy.value = true
    const answer = await attempt(() => saveDraft(revision, kind, id, text, stands.value?.number)).finally(() => (busy.value = false))
    problem.value = 'problem' in answer ? answer.problem : undefined
    if ('problem' in answer) return false
    stands.value = answer.value
    saved.value = sent
    return true
  }
  /** The other text takes the place of the own one. */
  function takeTheirs() {
    if (conflict.value) show(conflict.value)
    problem.value = undefined
  }
  /** The own text is saved over the other one, which was seen. */
  function keepMine() {
    if (conflict.value) stands.value = conflict.value
    return save()
  }
  return { stands, definition, dirty, busy, problem, conflict, load, save, takeTheirs, keepMine }
}
