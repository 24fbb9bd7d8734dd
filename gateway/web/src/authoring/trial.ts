import { get } from '@/ui/http'
import type { Limit } from '@/ui/model'
import type { Named } from './differences'

interface Two<T> {
  before: T
  after: T
}
export interface PlanChange {
  newItems: string[]
  droppedItems: string[]
  newMaterials: string[]
  droppedMaterials: string[]
  otherLimits: string[]
  otherOrder: boolean
  promise?: Two<Limit> | null
  days?: Two<number> | null
}
interface Sums {
  items: number
  materials: number
  days: number
}
/** Without `before` or `after` the answers have no plan on that side. */
export interface TriedExample {
  answers: Record<string, unknown>
  before?: Sums | null
  after?: Sums | null
  change?: PlanChange | null
}
export interface Trial {
  bundle: string
  name: string
  version?: number | null
  /** Offered no more; then only the cases in hand are counted. */
  withdraws: boolean
  examples: TriedExample[]
  cases: {
    running: number
    otherwise: number
    impossible: number
    unknown: number
    reasons: { reason: string; id?: string | null; cases: number }[]
  }
}

/** The trials of a revision, and what the entries are called that they speak of. */
export const tryRevision = (id: string) => get<{ content: Trial[]; names: Named[] }>(`/api/catalog/revisions/${id}/trial`)

const lists = ['newItems', 'droppedItems', 'newMaterials', 'droppedMaterials', 'otherLimits'] as const

/** What is said of a change, each part with the ids it names. */
export function partsOf(change: PlanChange): { key: string; ids: string[] }[] {
  const said: { key: string; ids: string[] }[] = lists.map((key) => ({ key, ids: change[key] })).filter(({ ids }) => ids.length > 0)
  if (change.otherOrder) said.push({ key: 'otherOrder', ids: [] })
  if (change.promise) said.push({ key: 'promise', ids: [] })
  return said
}

/** Ids, questions and answers in words, as far as there are names for them. */
export function naming(names: Named[]) {
  const name = (id: string) => names.find((one) => one.id === id)?.name ?? id
  function answer(question: string, chosen: unknown) {
    const options = names.find((one) => one.kind === 'QUESTION' && one.id === question)?.options
    return [chosen].flat().map((code) => options?.find((each) => each.code === code)?.label ?? String(code))
  }
  return { name, answer }
}
