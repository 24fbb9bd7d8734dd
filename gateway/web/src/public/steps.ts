import type { Progress } from './api'

export interface Step {
  name: 'received' | 'correction' | 'refused' | 'withdrawn' | 'accepted' | 'examined' | 'output' | 'completed'
  state: 'past' | 'now' | 'next' | 'stopped'
  at?: string | null
  done?: number
  all?: number
}

const answered = ['GRANTED', 'REFUSED', 'CLOSED']

/** The stations of a case like those of a parcel: where it has been, where it is, what comes. */
export function stepsOf(progress: Progress): Step[] {
  const received: Step = { name: 'received', state: 'past', at: progress.receivedAt }
  const status = progress.status
  if (status === 'REFUSED') return [received, { name: 'refused', state: 'stopped' }]
  if (status === 'WITHDRAWN') return [received, { name: 'withdrawn', state: 'stopped' }]
  const accepted = !!progress.acceptedAt
  const ready = !!progress.outputReadyAt || status === 'OUTPUT_READY' || status === 'COMPLETED'
  const completed = status === 'COMPLETED'
  const steps: Step[] = [received]
  if (status === 'CORRECTION_REQUESTED') steps.push({ name: 'correction', state: 'now' })
  steps.push({ name: 'accepted', state: reached(accepted, status === 'RECEIVED'), at: progress.acceptedAt })
  const examined: Step = { name: 'examined', state: reached(ready, accepted) }
  if (accepted) {
    examined.done = progress.items.filter((item) => answered.includes(item.status)).length
    examined.all = progress.items.length
  }
  steps.push(examined)
  steps.push({ name: 'output', state: reached(completed, ready), at: progress.outputReadyAt })
  steps.push({ name: 'completed', state: completed ? 'past' : 'next', at: progress.completedAt })
  return steps
}

const reached = (past: boolean, now: boolean) => (past ? 'past' : now ? 'now' : 'next')
