import { reactive, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filter values that live in the address, so that a list can be shared and come back to. */
export function useAddress<T extends Record<string, string>>(defaults: T) {
  const route = useRoute()
  const router = useRouter()
  const path = route.path
  const filter = reactive({ ...defaults }) as T

  function take() {
    for (const name of Object.keys(defaults) as (keyof T & string)[]) {
      const given = route.query[name]
      filter[name] = (typeof given === 'string' ? given : defaults[name]) as T[keyof T & string]
    }
  }
  take()
  watch(
    () => route.query,
    () => route.path === path && take(),
  )
  watch(
    () => ({ ...filter }),
    (now) => {
      const told = Object.entries(now).filter(([name, value]) => value !== defaults[name])
      void router.replace({ query: { ...route.query, ...blank(defaults), ...Object.fromEntries(told) } })
    },
  )
  return filter
}

const blank = (defaults: object) => Object.fromEntries(Object.keys(defaults).map((name) => [name, undefined]))
