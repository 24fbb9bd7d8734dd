import { ref, shallowRef } from 'vue'
import { attempt, type Problem } from '@/ui/problem'
import { importCatalogue, type ImportOutcome } from './api'

/** Tries or imports one file; what was told of another file is forgotten. */
export function useImport() {
  const file = shallowRef<File>()
  const busy = ref(false)
  const outcome = shallowRef<ImportOutcome>()
  const problem = shallowRef<Problem>()

  function choose(chosen?: File) {
    file.value = chosen
    outcome.value = undefined
    problem.value = undefined
  }
  async function send(dryRun: boolean) {
    const chosen = file.value
    if (!chosen) return false
    busy.value = true
    const answer = await attempt(() => importCatalogue(chosen, dryRun)).finally(() => (busy.value = false))
    outcome.value = 'value' in answer ? answer.value : undefined
    problem.value = 'problem' in answer ? answer.problem : undefined
    return 'value' in answer
  }
  return { file, busy, outcome, problem, choose, send }
}
