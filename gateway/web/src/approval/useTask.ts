import { computed } from 'vue'
import { useCommand } from '@/ui/useCommand'
import { useLoaded } from '@/ui/useLoaded'
import { claim, decide, readTask, type Decision } from './api'

/** One task of the own department; every answer is the task as it now stands. */
export function useTask(taskId: string) {
  const { data: task, loading, problem: loadProblem, load } = useLoaded(() => readTask(taskId))
  const claiming = useCommand((key: string) => claim(key, taskId))
  const deciding = useCommand((key: string, decision: Decision) => decide(key, taskId, decision))
  const problem = computed(() => claiming.problem.value ?? deciding.problem.value)

  async function claimIt() {
    task.value = (await claiming.run()) ?? task.value
  }
  async function decideIt(decision: Decision) {
    const decided = await deciding.run(decision)
    if (decided) task.value = decided
    return !!decided
  }
  return { task, loading, loadProblem, load, problem, claimIt, decideIt, claimBusy: claiming.busy, decideBusy: deciding.busy }
}
