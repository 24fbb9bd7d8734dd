import { computed, nextTick, ref, shallowRef, watch } from 'vue'
import { useSavedDraft } from '@/drafts/useSavedDraft'
import { formFaults } from '@/form/faults'
import { formIds } from '@/intake/draft'
import { planBundle, readBundle } from '@/public/api'
import type { Answers, Bundle, Plan, Question } from '@/ui/model'
import { attempt, type Problem } from '@/ui/problem'
import { useCommand } from '@/ui/useCommand'
import { useDraft } from '@/ui/useDraft'
import { readProfile, submit, type Profile } from './api'
import { mustCome } from './mustCome'
import { answeredBefore, begunByHand, emptyApplication, knownOf, offeredOf, prefilled, profileOf, steps, submissionOf, takenBack, whoFaults, type Step } from './application'

/** One application, from the first question to its number; what is filled in is saved on the server. */
export function useApplication(bundleId: string) {
  const { draft, clear } = useDraft(`online.${bundleId}`, emptyApplication)
  const saved = useSavedDraft({ name: `online.${bundleId}`, content: draft, bundleOf: (content) => content.bundleId, begun: begunByHand })
  const bundle = shallowRef<Bundle>()
  const profile = shallowRef<Profile>()
  const plan = shallowRef<Plan>()
  const problem = shallowRef<Problem>()
  const planning = ref(false)
  const command = useCommand(submit)
  let round = 0
  let planned = ''
  let profiled = ''

  const unanswered = computed(() =>
    (bundle.value?.questions ?? []).filter(({ id, type }) => type === 'SINGLE' && !draft.value.answers[id]).map(({ id }) => id),
  )
  const who = computed(() => whoFaults(draft.value))
  const known = computed(() => knownOf(draft.value))
  const formWrong = computed(() => formFaults(plan.value?.form ?? [], draft.value.form, known.value))
  const asked = computed(() => plan.value?.applicantMustSubmit ?? [])
  const missing = computed(() => asked.value.filter((id) => !draft.value.files[id]?.length))
  const done = computed<Record<Step, boolean>>(() => ({
    situation: !!plan.value && !unanswered.value.length && !mustCome(plan.value).length,
    who: !Object.keys(who.value).length,
    form: !!plan.value && !Object.keys(formWrong.value).length,
    materials: !!plan.value && !missing.value.length,
    check: false,
  }))
  const ready = computed(() => done.value.situation && done.value.who && done.value.form && !planning.value)

  /** @param going a draft to go on with; @param answers those that were given on the public page */
  async function open(going: string | undefined, answers: Answers) {
    const outcome = await attempt(() => readBundle(bundleId))
    if ('problem' in outcome) return void (problem.value = outcome.problem)
    const offered = outcome.value
    const opened = going && going !== saved.id() ? await saved.open(going) : undefined
    const fresh = !draft.value.bundleId
    const begun = { ...draft.value, bundleId }
    if (fresh) {
      begun.answers = { ...begun.answers, ...offeredOf(offered.questions, answers) }
      if (!offered.subjectType.includes('自然人')) begun.capacity = 'LEGAL_REPRESENTATIVE'
    }
    const mine = await attempt(() => readProfile(profileOf(begun, bundleId)))
    problem.value = 'problem' in mine ? mine.problem : opened
    if ('problem' in mine) return
    if (fresh) {
      draft.value = prefilled(begun, mine.value, { questions: offered.questions.map(({ id }) => id), fields: [] })
      if (answeredBefore(offered.questions, begun.answers)) draft.value.step = draft.value.furthest = 'who'
    }
    chooseNone(offered.questions)
    profiled = JSON.stringify(profileOf(draft.value, bundleId))
    profile.value = mine.value
    bundle.value = offered
    await makePlan()
  }
  function chooseNone(questions: Question[]) {
    for (const { id, type } of questions) if (type === 'MULTI') draft.value.answers[id] ??= []
  }
  /** It is for somebody else now: what was known of the one before goes, what is known of this one comes. */
  async function beginFor(whom: string) {
    if (!bundle.value || !profile.value || whom === profiled) return
    profiled = whom
    const filled = Object.keys(draft.value.filled?.answers ?? {})
    draft.value = takenBack(draft.value, profile.value)
    chooseNone(bundle.value.questions)
    profile.value = { ...profile.value, form: {}, answers: {}, materials: [] }
    const outcome = await attempt(() => readProfile(profileOf(draft.value, bundleId)))
    if (whom !== profiled) return
    if ('problem' in outcome) return void (problem.value = outcome.problem)
    profile.value = outcome.value
    draft.value = prefilled(draft.value, outcome.value, { questions: [...unanswered.value, ...filled], fields: (plan.value?.form ?? []).map(({ id }) => id) })
  }
  async function makePlan() {
    planned = JSON.stringify(draft.value.answers)
    if (!bundle.value || unanswered.value.length) return void (plan.value = undefined)
    const mine = ++round
    planning.value = true
    const outcome = await attempt(() => planBundle(bundleId, draft.value.answers))
    if (mine !== round) return
    planning.value = false
    problem.value = 'problem' in outcome ? outcome.problem : undefined
    if ('problem' in outcome) return
    plan.value = outcome.value
    if (profile.value) draft.value = prefilled(draft.value, profile.value, { questions: [], fields: (outcome.value.form ?? []).map(({ id }) => id) })
  }
  /** Once the plan fits the answers, or could not be made. */
  const settled = () => new Promise<void>((done) => (planning.value ? void watch(planning, () => done(), { once: true }) : done()))
  function go(step: Step) {
    draft.value.step = step
    if (steps.indexOf(step) > steps.indexOf(draft.value.furthest ?? 'situation')) draft.value.furthest = step
    void nextTick(() => window.scrollTo({ top: 0 }))
  }
  const next = () => go(steps[Math.min(steps.indexOf(draft.value.step) + 1, steps.length - 1)]!)
  const back = () => go(steps[Math.max(steps.indexOf(draft.value.step) - 1, 0)]!)

  async function send() {
    if (!plan.value || !ready.value) return undefined
    const received = await command.run(submissionOf(draft.value, saved.id(), asked.value, formIds(plan.value)))
    if (!received) return undefined
    await saved.leave(true)
    clear()
    return received
  }
  watch(() => JSON.stringify(profileOf(draft.value, bundleId)), beginFor)
  watch(
    () => JSON.stringify(draft.value.answers),
    (answers) => bundle.value && answers !== planned && void makePlan(),
  )
  return {
    draft, saved, bundle, profile, plan, planning, problem, unanswered, who, known, formWrong, asked, missing, done, ready,
    sending: command.busy, sendProblem: command.problem, open, go, next, back, send, settled,
  }
}
