import { computed } from 'vue'
import { useCommand } from '@/ui/useCommand'
import { useLoaded } from '@/ui/useLoaded'
import { readComments, strikeComment, writeComment, type CommentDraft, type Subject } from './api'

/** Comments on one task; every answer is all of them. */
export function useComments(taskId: string) {
  const { data, problem: loadProblem, load } = useLoaded(() => readComments(taskId))
  const writing = useCommand((key: string, draft: CommentDraft) => writeComment(key, taskId, draft))
  const striking = useCommand((key: string, number: number) => strikeComment(key, taskId, number))
  const problem = computed(() => loadProblem.value ?? writing.problem.value ?? striking.problem.value)
  const busy = computed(() => writing.busy.value || striking.busy.value)

  const on = (subject: Subject, id: string) => (data.value ?? []).filter((one) => one.subject === subject && one.id === id)
  async function write(draft: CommentDraft) {
    const now = await writing.run(draft)
    if (now) data.value = now
    return !!now
  }
  async function strike(number: number) {
    data.value = (await striking.run(number)) ?? data.value
  }
  return { load, problem, busy, on, write, strike }
}
