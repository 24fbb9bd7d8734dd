import { createRouter, createWebHistory } from 'vue-router'
import { vi } from 'vitest'
import { i18n } from '@/i18n'

/** For tests of pages: each call is answered by its method and path; another one is not found. */
export function answering(answers: Record<string, unknown>) {
  vi.stubGlobal('fetch', async (address: string, init?: RequestInit) => {
    const call = `${init?.method ?? 'GET'} ${address.split('?')[0]}`
    const known = call in answers
    const body = known ? answers[call] : { type: '/problems/case-not-found', title: 'Case not found', status: 404 }
    const type = known ? 'application/json' : 'application/problem+json'
    return new Response(JSON.stringify(body), { status: known ? 200 : 404, headers: { 'content-type': type } })
  })
}

export const mounted = () => ({
  plugins: [i18n, createRouter({ history: createWebHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<div />' } }] })],
})
