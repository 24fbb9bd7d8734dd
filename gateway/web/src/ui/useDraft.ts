import { getCurrentScope, onScopeDispose, ref, watch, type Ref } from 'vue'

const prefix = 'onetrip.draft.'
const ownerKey = 'onetrip.drafts-of'
const open = new Set<() => void>()

/**
 * Drafts hold identity numbers: whoever signs in next at this tab must not find them, also when the one before never
 * signed out because the session ran out. Those of the same person stay.
 */
export function keepDraftsOf(userId: string) {
  const owner = sessionStorage.getItem(ownerKey)
  sessionStorage.setItem(ownerKey, userId)
  if (owner === null || owner === userId) return
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  open.forEach((clear) => clear())
}

/** A value that survives a reload of this tab, until it is cleared; what cannot be read back is forgotten. */
export function useDraft<T>(name: string, empty: () => T): { draft: Ref<T>; clear: () => void } {
  const key = prefix + name
  const draft = ref(read() ?? empty()) as Ref<T>
  watch(draft, (value) => sessionStorage.setItem(key, JSON.stringify(value)), { deep: true })

  /** Also when its page is gone already, and nothing watches the value any more. */
  function clear() {
    draft.value = empty()
    sessionStorage.removeItem(key)
  }
  open.add(clear)
  if (getCurrentScope()) onScopeDispose(() => open.delete(clear))
  return { draft, clear }

  function read(): T | undefined {
    try {
      const stored = sessionStorage.getItem(key)
      return stored ? { ...empty(), ...(JSON.parse(stored) as T) } : undefined
    } catch {
      return undefined
    }
  }
}
