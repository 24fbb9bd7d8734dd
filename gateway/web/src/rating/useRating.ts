import { computed, ref } from 'vue'
import { useCommand } from '@/ui/useCommand'
import { useLoaded } from '@/ui/useLoaded'
import { readOccasion, sendRating, type Level, type Rating } from './api'

/** One rating of one service: a bad one needs a tag or a text. */
export function useRating(token: string, channel: Rating['channel']) {
  const { data: occasion, loading, problem: loadProblem, load } = useLoaded(() => readOccasion(token))
  const level = ref<Level>()
  const tags = ref<string[]>([])
  const text = ref('')
  const done = ref(false)
  const command = useCommand((_key: string, rating: Rating) => sendRating(token, rating))

  const bad = computed(() => !!level.value && !!occasion.value?.badLevels.includes(level.value))
  const complete = computed(() => !!level.value && (!bad.value || tags.value.length > 0 || text.value.trim() !== ''))

  async function send() {
    if (!level.value || !complete.value) return
    const rating = { level: level.value, tags: bad.value ? tags.value : [], text: text.value.trim(), channel }
    if (await command.run(rating)) done.value = true
  }
  return { occasion, loading, loadProblem, load, level, tags, text, bad, complete, done, busy: command.busy, problem: command.problem, send }
}
