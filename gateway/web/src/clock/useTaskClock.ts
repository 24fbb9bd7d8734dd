import { computed } from 'vue'
import { useCommand } from '@/ui/useCommand'
import { useLoaded } from '@/ui/useLoaded'
import { beginStep, extend, readClock, resume, suspend, type Notice, type TaskClock } from './api'

/** The clock of a task; every answer is the clock as it now stands, and `changed` hears that it is another. */
export function useTaskClock(taskId: string, changed: () => void) {
  const { data: clock, loading, problem: loadProblem, load } = useLoaded(() => readClock(taskId))
  const suspending = useCommand((key: string, notice: Notice) => suspend(key, taskId, notice))
  const resuming = useCommand((key: string, number: number, result: string) => resume(key, taskId, number, result))
  const extending = useCommand((key: string, reason: string) => extend(key, taskId, reason))
  const stepping = useCommand((key: string, step: string) => beginStep(key, taskId, step))
  const commands = [suspending, resuming, extending, stepping]
  const busy = computed(() => commands.some((one) => one.busy.value))
  const problem = computed(() => loadProblem.value ?? commands.map((one) => one.problem.value).find(Boolean))

  async function done(answer: Promise<TaskClock | undefined>) {
    const now = await answer
    if (!now) return false
    clock.value = now
    changed()
    return true
  }
  return {
    clock,
    loading,
    load,
    problem,
    busy,
    suspendIt: (notice: Notice) => done(suspending.run(notice)),
    resumeIt: (number: number, result: string) => done(resuming.run(number, result)),
    extendIt: (reason: string) => done(extending.run(reason)),
    begin: (step: string) => done(stepping.run(step)),
  }
}
