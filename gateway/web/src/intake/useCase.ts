import { computed } from 'vue'
import { changeAnswers } from '@/replan/api'
import { useCommand } from '@/ui/useCommand'
import { useLoaded } from '@/ui/useLoaded'
import { accept, correct, handInDeferred, handOut, readCase, refuse, requestCorrection, withdraw } from './api'
import type { CaseView } from './model'

/** One case and what can be done with it; every answer is the case as it now stands. */
export function useCase(caseNumber: string) {
  const { data: view, loading, problem: loadProblem, load } = useLoaded(() => readCase(caseNumber))

  function step<A extends unknown[]>(send: (key: string, caseNumber: string, ...args: A) => Promise<CaseView>) {
    const command = useCommand((key: string, ...args: A) => send(key, caseNumber, ...args))
    async function run(...args: A) {
      const answer = await command.run(...args)
      if (answer) view.value = answer
      return !!answer
    }
    return { ...command, run }
  }
  const steps = {
    changeAnswers: step(changeAnswers),
    accept: step(accept),
    requestCorrection: step(requestCorrection),
    correct: step(correct),
    refuse: step(refuse),
    withdraw: step(withdraw),
    handInDeferred: step(handInDeferred),
    handOut: step(handOut),
  }
  const problem = computed(() => Object.values(steps).find((one) => one.problem.value)?.problem.value)
  return { view, loading, loadProblem, load, steps, problem }
}
