import { computed, onBeforeUnmount, ref } from 'vue'
import { useLoaded } from '@/ui/useLoaded'
import type { List } from './api'

/** A list that is read again for as long as it is being worked on. */
export function useWatchedList(read: () => Promise<List>, pause = 1000) {
  const { data: list, problem, load } = useLoaded(read)
  const working = computed(() => list.value?.status === 'CHECKING' || list.value?.status === 'STORING')
  const ended = ref(0)
  let timer: ReturnType<typeof setTimeout> | undefined
  let left = false

  async function look() {
    clearTimeout(timer)
    const before = list.value
    await load()
    if (left) return
    if (working.value || (problem.value && before)) timer = setTimeout(look, pause)
    else ended.value++
  }
  onBeforeUnmount(() => {
    left = true
    clearTimeout(timer)
  })
  const percent = computed(() => {
    if (!list.value || !list.value.rows) return 0
    return Math.floor((100 * list.value.checked) / list.value.rows)
  })
  return { list, problem, working, ended, percent, look }
}
