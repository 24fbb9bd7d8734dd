import { computed, ref, shallowRef, watch } from 'vue'
import { planBundle, readBundle } from '@/public/api'
import type { Bundle, Plan } from '@/ui/model'
import { attempt, type Problem } from '@/ui/problem'
import { useCommand } from '@/ui/useCommand'
import { useDraft } from '@/ui/useDraft'
import { useSavedDraft } from '@/drafts/useSavedDraft'
import { receive } from './api'
import { formFaults } from '@/form/faults'
import { applicationOf, emptyDraft, faultsOf, formIds, knownOfApplicant } from './draft'
import { planChanges, type PlanChanges } from './planChanges'

/** The workbench: one draft from the choice of a bundle to the receipt. */
export function useIntake() {
  const { draft, clear } = useDraft('intake', emptyDraft)
  const saved = useSavedDraft({ name: 'intake', content: draft, bundleOf: ({ bundleId }) => bundleId })
  const bundle = shallowRef<Bundle>()
  const plan = shallowRef<Plan>()
  const changes = shallowRef<PlanChanges>()
  const problem = shallowRef<Problem>()
  const planning = ref(false)
  const command = useCommand(receive)
  let round = 0

  const unanswered = computed(() =>
    (bundle.value?.questions ?? []).filter(({ id, type }) => type === 'SINGLE' && !draft.value.answers[id]),
  )
  const faults = computed(() => faultsOf(draft.value))
  const handedIn = computed(() => {
    const asked = plan.value?.applicantMustSubmit ?? []
    return asked.filter((id) => draft.value.materials[id]?.paper || draft.value.materials[id]?.files.length).length
  })
  const known = computed(() => knownOfApplicant(draft.value))
  const formComplete = computed(
    () => Object.keys(formFaults(plan.value?.form ?? [], draft.value.form, known.value)).length === 0,
  )
  const ready = computed(
    () => !!plan.value && !planning.value && Object.keys(faults.value).length === 0 && formComplete.value,
  )

  async function choose(id: string) {
    const outcome = await attempt(() => readBundle(id))
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('problem' in outcome) return
    if (draft.value.bundleId !== id) {
      const subject = outcome.value.subjectType.includes('自然人') ? 'PERSON' : 'ORGANIZATION'
      const { applicant, agent, byAgent } = draft.value
      draft.value = { ...emptyDraft(), bundleId: id, agent, byAgent, applicant: { ...applicant, kind: subject } }
    }
    for (const { id: asked, type } of outcome.value.questions) {
      if (type === 'MULTI') draft.value.answers[asked] ??= []
    }
    plan.value = undefined
    bundle.value = outcome.value
  }

  async function makePlan() {
    const chosen = bundle.value
    if (!chosen || unanswered.value.length) return void (plan.value = undefined)
    const mine = ++round
    planning.value = true
    const outcome = await attempt(() => planBundle(chosen.id, draft.value.answers))
    if (mine !== round) return
    planning.value = false
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('problem' in outcome) return
    changes.value = plan.value && planChanges(plan.value, outcome.value)
    plan.value = outcome.value
  }

  async function takeIn() {
    if (!plan.value || !ready.value) return undefined
    const received = await command.run(applicationOf(draft.value, plan.value.applicantMustSubmit, formIds(plan.value)))
    if (received) startAnew()
    return received
  }
  function startAnew() {
    void saved.leave()
    clear()
    bundle.value = undefined
    plan.value = undefined
    changes.value = undefined
    problem.value = undefined
  }
  /** Goes on with a draft of this account, from whichever device. */
  async function goOn(id: string) {
    problem.value = await saved.open(id)
    if (!problem.value) await choose(draft.value.bundleId)
  }
  async function takeTheirs() {
    problem.value = await saved.takeTheirs()
    if (!problem.value) await choose(draft.value.bundleId)
  }
  watch([bundle, () => draft.value.answers], makePlan, { deep: true })

  return {
    draft, bundle, plan, changes, planning, problem, unanswered, faults, known, formComplete, handedIn, ready,
    taking: command.busy, takeInProblem: command.problem, choose, takeIn, startAnew, saved, goOn, takeTheirs,
  }
}
