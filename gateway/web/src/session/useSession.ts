import { computed, shallowRef } from 'vue'
import { attempt } from '@/ui/problem'
import { keepDraftsOf } from '@/ui/useDraft'
import { endSession, readSession, type Session } from './api'

const stranger: Session = { authenticated: false, roles: [] }
const session = shallowRef<Session>(stranger)
let asked: Promise<void> | undefined

/** Who sits before the page, as the gateway knows it. */
export function useSession() {
  const roles = computed(() => session.value.roles ?? [])
  const has = (...wanted: string[]) => wanted.some((role) => roles.value.includes(role))

  async function refresh() {
    const outcome = await attempt(readSession)
    session.value = 'value' in outcome ? outcome.value : stranger
    if ('value' in outcome && outcome.value.id) keepDraftsOf(outcome.value.id)
  }
  /** Asked once a page load. */
  const known = () => (asked ??= refresh())
  return { session, roles, has, known, refresh }
}

/** The gateway sends the browser to Keycloak and, after login, back to where it was. */
export function signIn(back = location.pathname + location.search) {
  location.assign(`/login?to=${encodeURIComponent(back)}`)
}

/** Drafts go with the session: the next person at this window must not find them. */
export async function signOut() {
  sessionStorage.clear()
  location.assign((await endSession()).location)
}
