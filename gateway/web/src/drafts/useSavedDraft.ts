import { getCurrentScope, onScopeDispose, ref, watch, type Ref } from 'vue'
import { attempt, slug, type Problem } from '@/ui/problem'
import { uuid } from '@/ui/uuid'
import { deleteDraft, readDraft, saveDraft } from './api'

/**
 * `changed`: somebody saved it elsewhere since; nothing is written until it is said which one stays. `expired`: the login
 * has ended; what is typed stays in this tab, and is saved after the next login.
 */
export type DraftState = 'empty' | 'saving' | 'saved' | 'waiting' | 'expired' | 'changed'

interface Options<T> {
  /** Where this tab keeps which draft it works on. */
  name: string
  content: Ref<T>
  /** None is saved before a bundle is chosen. */
  bundleOf: (content: T) => string
  /** Nor before something was filled in: a page that was only opened leaves nothing behind. */
  begun?: (content: T) => boolean
  pause?: number
  retry?: number
}

/** Saves what is typed on the server, a moment after it was typed; what cannot be sent waits here and is sent later. */
export function useSavedDraft<T>({ name, content, bundleOf, begun = () => true, pause = 1_200, retry = 10_000 }: Options<T>) {
  const stored = `onetrip.draft.${name}.saved`
  const state = ref<DraftState>('empty')
  const savedAt = ref('')
  let { id, version } = remembered()
  let last = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let closed = false

  watch(content, () => plan(pause), { deep: true })

  const worth = () => !!bundleOf(content.value) && (!!version || begun(content.value))
  function plan(delay: number) {
    clearTimeout(timer)
    if (closed || state.value === 'changed' || !worth()) return
    timer = setTimeout(() => void save(), delay)
  }
  async function save() {
    const text = JSON.stringify(content.value)
    if (text === last) return
    if (busy) return plan(pause)
    busy = true
    if (state.value !== 'waiting' && state.value !== 'expired') state.value = 'saving'
    const saving = id
    const outcome = await attempt(() => saveDraft(saving, version, bundleOf(content.value), JSON.parse(text) as T))
    busy = false
    if (closed || saving !== id) return
    if ('problem' in outcome) return refused(outcome.problem)
    keep(outcome.value.version, outcome.value.savedAt, text)
    if (JSON.stringify(content.value) !== text) plan(pause)
  }
  function refused(problem: Problem) {
    if (slug(problem) === 'application-draft-changed') state.value = 'changed'
    else if (slug(problem) === 'application-draft-not-found') startWith(uuid(), undefined)
    else state.value = problem.status === 401 ? 'expired' : 'waiting'
    if (state.value !== 'changed') plan(retry)
  }
  function keep(now: number | undefined, at: string, text: string) {
    version = now
    savedAt.value = at
    last = text
    state.value = now ? 'saved' : 'empty'
    remember()
  }
  function startWith(other: string, now: number | undefined) {
    id = other
    version = now
    remember()
  }
  /** Goes on with a draft that was saved, here or on another device. */
  async function open(other: string): Promise<Problem | undefined> {
    clearTimeout(timer)
    const outcome = await attempt(() => readDraft<T>(other))
    if ('problem' in outcome) return outcome.problem
    id = other
    last = JSON.stringify(outcome.value.content)
    content.value = outcome.value.content
    keep(outcome.value.version, outcome.value.savedAt, last)
    return undefined
  }
  const takeTheirs = () => open(id)
  /** Writes over what was saved elsewhere, knowing it. */
  async function keepMine() {
    const outcome = await attempt(() => readDraft<T>(id))
    if ('problem' in outcome) return refused(outcome.problem)
    version = outcome.value.version
    state.value = 'saving'
    last = ''
    await save()
  }
  /** After it was handed in, or given up; `gone`: the service has deleted it already. */
  async function leave(gone = false) {
    clearTimeout(timer)
    const left = version ? id : undefined
    id = uuid()
    keep(undefined, '', '')
    if (left && !gone) await attempt(() => deleteDraft(left))
  }
  /** Another tab or device may have gone on meanwhile. */
  async function look() {
    if (document.visibilityState !== 'visible' || !version || busy || state.value === 'changed') return
    const outcome = await attempt(() => readDraft<T>(id))
    if (!('value' in outcome) || outcome.value.version === version) return
    if (JSON.stringify(content.value) === last) void open(id)
    else state.value = 'changed'
  }
  document.addEventListener('visibilitychange', look)
  if (getCurrentScope())
    onScopeDispose(() => {
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer)
      if (state.value !== 'changed' && worth()) void save()
      closed = true
    })
  if (worth()) plan(pause)
  return { state, savedAt, id: () => id, open, takeTheirs, keepMine, leave, save, startWith }

  function remember() {
    sessionStorage.setItem(stored, JSON.stringify({ id, version }))
  }
  function remembered(): { id: string; version?: number } {
    try {
      const known = sessionStorage.getItem(stored)
      if (known) return JSON.parse(known) as { id: string; version?: number }
    } catch {
      /* begins anew */
    }
    return { id: uuid(), version: undefined }
  }
}
