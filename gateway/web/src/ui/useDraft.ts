import { ref, watch, type Ref } from 'vue'

/** A value that survives a reload of this tab, until it is cleared; what cannot be read back is forgotten. */
export function useDraft<T>(name: string, empty: () => T): { draft: Ref<T>; clear: () => void } {
  const draft = ref(read(name) ?? empty()) as Ref<T>
  watch(draft, (value) => sessionStorage.setItem(name, JSON.stringify(value)), { deep: true })

  function clear() {
    draft.value = empty()
  }
  return { draft, clear }

  function read(key: string): T | undefined {
    try {
      const stored = sessionStorage.getItem(key)
      return stored ? { ...empty(), ...(JSON.parse(stored) as T) } : undefined
    } catch {
      return undefined
    }
  }
}
