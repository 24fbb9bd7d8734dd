import { computed, ref, shallowRef } from 'vue'
import type { Page } from './model'
import { attempt, type Problem } from './problem'

/** A list read page by page; a new filter starts it anew and forgets answers still under way. */
export function usePaged<F, T>(read: (filter: F, after?: string) => Promise<Page<T>>) {
  const rows = shallowRef<T[]>()
  const next = ref<string | null>(null)
  const loading = ref(false)
  const problem = shallowRef<Problem>()
  let filter: F
  let round = 0

  async function fetch(after?: string) {
    const mine = ++round
    loading.value = true
    const outcome = await attempt(() => read(filter, after)).finally(() => {
      if (mine === round) loading.value = false
    })
    if (mine !== round) return
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('problem' in outcome) return
    rows.value = after ? [...(rows.value ?? []), ...outcome.value.content] : outcome.value.content
    next.value = outcome.value.next ?? null
  }
  function start(chosen: F) {
    filter = chosen
    return fetch()
  }
  const more = () => (next.value ? fetch(next.value) : Promise.resolve())
  const empty = computed(() => rows.value?.length === 0 && !loading.value)
  return { rows, next, loading, problem, empty, start, more, again: () => fetch() }
}
