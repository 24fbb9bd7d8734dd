import { ref, shallowRef } from 'vue'
import { attempt, type Problem } from './problem'
import { uniqueKey } from './uniqueKey'

/**
 * A step that must happen once. The key belongs to what is asked for: it stays while the same request is tried again
 * after a failure, and changes with the request or after success.
 */
export function useCommand<A extends unknown[], T>(send: (key: string, ...args: A) => Promise<T>) {
  const busy = ref(false)
  const problem = shallowRef<Problem>()
  let intended = { request: '', key: '' }

  async function run(...args: A): Promise<T | undefined> {
    if (busy.value) return undefined
    const request = JSON.stringify(args)
    if (intended.request !== request) intended = { request, key: uniqueKey() }
    busy.value = true
    problem.value = undefined
    try {
      const outcome = await attempt(() => send(intended.key, ...args))
      if ('problem' in outcome) {
        problem.value = outcome.problem
        return undefined
      }
      intended = { request: '', key: '' }
      return outcome.value
    } finally {
      busy.value = false
    }
  }
  return { busy, problem, run }
}
