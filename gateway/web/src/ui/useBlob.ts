import { onUnmounted, ref, shallowRef, watch } from 'vue'
import { getBlob } from './http'
import { attempt, type Problem } from './problem'

/** A file as an address inside this page: the answers of the service themselves may stand in no frame. */
export function useBlob(address: () => string) {
  const url = ref('')
  const problem = shallowRef<Problem>()
  const free = () => url.value && URL.revokeObjectURL(url.value)

  watch(
    address,
    async (wanted) => {
      const outcome = await attempt(() => getBlob(wanted))
      if (wanted !== address()) return
      free()
      url.value = 'value' in outcome ? URL.createObjectURL(outcome.value) : ''
      problem.value = 'problem' in outcome ? outcome.problem : undefined
    },
    { immediate: true },
  )
  onUnmounted(free)
  return { url, problem }
}
