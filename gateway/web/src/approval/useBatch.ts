import { computed, ref, shallowRef } from 'vue'
import { attempt, type Problem } from '@/ui/problem'
import { uniqueKey } from '@/ui/uniqueKey'
import { decide, type TaskSummary } from './api'

export interface Failed {
  task: TaskSummary
  problem: Problem
}

/** Several like tasks (one item of the catalogue) granted for one reason; each is decided, or not, for itself. */
export function useBatch() {
  const chosen = ref<TaskSummary[]>([])
  const done = ref(0)
  const busy = ref(false)
  const granted = ref(0)
  const failed = shallowRef<Failed[]>([])
  /** By task and reason: what timed out is sent again under its key and is done once. */
  const keys = new Map<string, string>()
  const item = computed(() => chosen.value[0])

  const has = (task: TaskSummary) => chosen.value.some(({ taskId }) => taskId === task.taskId)
  const like = (task: TaskSummary) => task.status !== 'DECIDED' && (!item.value || item.value.itemId === task.itemId)
  function toggle(task: TaskSummary) {
    chosen.value = has(task) ? chosen.value.filter(({ taskId }) => taskId !== task.taskId) : [...chosen.value, task]
  }
  function clear() {
    chosen.value = []
    failed.value = []
    granted.value = 0
  }

  function keyOf(taskId: string, reason: string) {
    const name = JSON.stringify([taskId, reason])
    const key = keys.get(name) ?? uniqueKey()
    keys.set(name, key)
    return key
  }

  async function grant(reason: string) {
    busy.value = true
    failed.value = []
    done.value = 0
    try {
      for (const task of chosen.value) {
        const key = keyOf(task.taskId, reason)
        const outcome = await attempt(() => decide(key, task.taskId, { outcome: 'GRANTED', reason }))
        if ('problem' in outcome) failed.value = [...failed.value, { task, problem: outcome.problem }]
        done.value++
      }
      granted.value = done.value - failed.value.length
      const left = new Set(failed.value.map(({ task }) => task.taskId))
      chosen.value = chosen.value.filter(({ taskId }) => left.has(taskId))
    } finally {
      busy.value = false
    }
  }
  return { chosen, item, done, granted, busy, failed, has, like, toggle, clear, grant }
}
