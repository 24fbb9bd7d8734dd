import { computed, ref, shallowRef } from 'vue'
import { attempt, slug, type Problem } from '@/ui/problem'
import { useLoaded } from '@/ui/useLoaded'
import { publications, publishYear, storedYear, type Day, type Outcome } from './api'
import { readDays, withDay, writeDays } from './dayList'

/** One year: as it is published, and the list an editor is about to publish. */
export function useCalendar() {
  const year = ref(0)
  const list = ref('')
  const busy = ref(false)
  const outcome = shallowRef<Outcome>()
  const problem = shallowRef<Problem>()
  const read = useLoaded(async (of: number) => {
    const [answer, history] = await Promise.all([stored(of), publications(of)])
    return { stored: answer, history }
  })
  const published = computed(() => read.data.value?.stored)
  const days = computed<Day[]>(() => (list.value.trim() ? readDays(list.value) : undefined) ?? published.value?.days ?? [])
  /** What was previewed is what will be published. */
  const ready = computed(() => !!outcome.value?.dryRun && outcome.value.changed)

  async function show(chosen: number) {
    year.value = chosen
    write('')
    await read.load(chosen)
  }
  function write(text: string) {
    list.value = text
    outcome.value = undefined
    problem.value = undefined
  }
  /** A list that cannot be read is not thrown away by a click. */
  function set(date: string, day?: Day) {
    if (list.value.trim() && !readDays(list.value)) return
    write(writeDays(year.value, withDay(days.value, date, day)))
  }
  async function send(dryRun: boolean) {
    busy.value = true
    const answer = await attempt(() => publishYear(year.value, list.value, published.value?.version ?? 0, dryRun)).finally(() => (busy.value = false))
    outcome.value = 'value' in answer ? answer.value : undefined
    problem.value = 'problem' in answer ? answer.problem : undefined
    const changed = 'problem' in answer ? slug(answer.problem) === 'calendar-changed' : !dryRun
    if (changed) await read.load(year.value)
    if ('value' in answer && !dryRun) list.value = ''
    return 'value' in answer
  }
  return { year, list, days, published, history: computed(() => read.data.value?.history ?? []), loading: read.loading, unread: read.problem, busy, outcome, problem, ready, show, write, set, send }
}

/** Undefined for a year that is not published. */
async function stored(year: number) {
  const answer = await attempt(() => storedYear(year))
  if ('value' in answer) return answer.value
  if (slug(answer.problem) === 'calendar-not-published') return undefined
  return storedYear(year)
}
