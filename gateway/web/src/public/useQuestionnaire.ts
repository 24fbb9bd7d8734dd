import { computed, ref, shallowRef } from 'vue'
import type { Answers, Bundle, Plan } from '@/ui/model'
import { attempt, type Problem } from '@/ui/problem'
import { planBundle, readBundle } from './api'

/** One question at a time, and the plan once all are answered. */
export function useQuestionnaire() {
  const bundle = shallowRef<Bundle>()
  const answers = ref<Answers>({})
  const step = ref(0)
  const plan = shallowRef<Plan>()
  const problem = shallowRef<Problem>()
  const busy = ref(false)

  const question = computed(() => bundle.value?.questions[step.value])
  const answered = computed(() => {
    const asked = question.value
    return !!asked && (asked.type === 'MULTI' || !!answers.value[asked.id])
  })
  const last = computed(() => step.value === (bundle.value?.questions.length ?? 0) - 1)

  async function open(id: string) {
    const outcome = await attempt(() => readBundle(id))
    if ('problem' in outcome) return void (problem.value = outcome.problem)
    problem.value = undefined
    bundle.value = outcome.value
    for (const { id: asked, type } of outcome.value.questions) if (type === 'MULTI') answers.value[asked] = []
    if (outcome.value.questions.length === 0) await finish()
  }
  async function forward() {
    if (!answered.value) return
    if (!last.value) step.value += 1
    else await finish()
  }
  function back() {
    if (plan.value) plan.value = undefined
    else if (step.value > 0) step.value -= 1
  }
  async function finish() {
    const chosen = bundle.value
    if (!chosen) return
    busy.value = true
    const outcome = await attempt(() => planBundle(chosen.id, answers.value)).finally(() => (busy.value = false))
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('value' in outcome) plan.value = outcome.value
  }
  return { bundle, answers, step, question, answered, last, plan, problem, busy, open, forward, back }
}
