import { ref, shallowRef } from 'vue'
import { attempt, type Problem } from './problem'

/** Something read from a service: the last call wins, a failed one leaves what was shown before. */
export function useLoaded<A extends unknown[], T>(read: (...args: A) => Promise<T>) {
  const data = shallowRef<T>()
  const loading = ref(false)
  const problem = shallowRef<Problem>()
  let latest = 0

  async function load(...args: A): Promise<T | undefined> {
    const mine = ++latest
    loading.value = true
    const outcome = await attempt(() => read(...args)).finally(() => {
      if (mine === latest) loading.value = false
    })
    if (mine !== latest) return undefined
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('value' in outcome) data.value = outcome.value
    return data.value
  }
  return { data, loading, problem, load }
}
