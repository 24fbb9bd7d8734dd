import type { Plan } from '@/ui/model'

/** What an answer changed, so that it can be said beside the plan. */
export interface PlanChanges {
  added: string[]
  removed: string[]
  /** More (or fewer) materials that the applicant must submit. */
  toSubmit: number
}

export function planChanges(before: Plan, after: Plan): PlanChanges | undefined {
  const has = (plan: Plan, id: string) => plan.items.some((item) => item.id === id)
  const changes = {
    added: after.items.filter(({ id }) => !has(before, id)).map(({ name }) => name),
    removed: before.items.filter(({ id }) => !has(after, id)).map(({ name }) => name),
    toSubmit: after.applicantMustSubmitCount - before.applicantMustSubmitCount,
  }
  return changes.added.length || changes.removed.length || changes.toSubmit ? changes : undefined
}
