import type { Plan } from '@/ui/model'

/** The items for which the applicant has to come to a hall (必须现场办); then nothing is applied for online. */
export const mustCome = (plan: Plan | undefined) =>
  (plan?.items ?? []).filter(({ labels }) => labels?.includes('IN_HALL')).map(({ name }) => name)
