import { comma } from '@/i18n'
import type { Reason } from './model'

type Say = (key: string, named?: Record<string, unknown>) => string

/** A reason in the words of the page; questions and options are as the catalogue has them. */
export function because(reason: Reason, t: Say): string {
  if (!reason.facts.length) return t('ui.because.always')
  const labels = (options: { label: string }[]) => options.map(({ label }) => `“${label}”`).join(comma())
  const facts = reason.facts.flatMap(({ text, chosen, notChosen }) => [
    ...(chosen.length ? [t('ui.because.chosen', { text, labels: labels(chosen) })] : []),
    ...(notChosen.length ? [t('ui.because.notChosen', { text, labels: labels(notChosen) })] : []),
  ])
  return t('ui.because.facts', { facts: facts.join(t('ui.because.and')) })
}
