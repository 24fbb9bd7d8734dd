import type { Progress } from './api'

export interface Step {
  name: 'received' | 'correction' | 'refused' | 'withdrawn' | 'accepted' | 'examined' | 'output' | 'decisions' | 'ended' | 'completed'
  state: 'past' | 'now' | 'next' | 'stopped'
  at?: string | null
  done?: number
  all?: number
}

const answered = ['GRANTED', 'REFUSED', 'CLOSED']

/** The stations of a case like those of a parcel: where it has been, where it is, what comes. */
export function stepsOf(progress: Progress): Step[] {
  const status = progress.status
  const received: Step = { name: 'received', state: reached(status !== 'RECEIVED', true), at: progress.receivedAt }
  if (status === 'REFUSED') return [received, { name: 'refused', state: 'stopped' }]
  if (status === 'WITHDRAWN') return [received, { name: 'withdrawn', state: 'stopped' }]
  const accepted = !!progress.acceptedAt
  const ready = !!progress.outputReadyAt || status === 'OUTPUT_READY' || status === 'COMPLETED'
  const completed = status === 'COMPLETED'
  const steps: Step[] = [received]
  if (status === 'CORRECTION_REQUESTED') steps.push({ name: 'correction', state: 'now' })
  steps.push({ name: 'accepted', state: reached(accepted, false), at: progress.acceptedAt })
  const examined: Step = { name: 'examined', state: reached(ready, accepted) }
  if (accepted) {
    examined.done = progress.items.filter((item) => answered.includes(item.status)).length
    examined.all = progress.items.length
  }
  steps.push(examined)
  steps.push({ name: ready ? toCollect(progress) : 'output', state: reached(completed, ready), at: progress.outputReadyAt })
  steps.push({ name: 'completed', state: completed ? 'past' : 'next', at: progress.completedAt })
  return steps
}

/** What lies at the output window once all is answered: where nothing was granted there are decisions at most. */
export function toCollect({ items }: Progress): 'output' | 'decisions' | 'ended' {
  if (items.some(({ status }) => status === 'GRANTED')) return 'output'
  return items.some(({ status }) => status === 'REFUSED') ? 'decisions' : 'ended'
}

const reached = (past: boolean, now: boolean) => (past ? 'past' : now ? 'now' : 'next')
