import { get, request } from '@/ui/http'

export interface Session {
  authenticated: boolean
  id?: string
  username?: string
  name?: string
  roles?: string[]
  department?: string | null
  hall?: string | null
}

export const readSession = () => get<Session>('/api/session')
export const endSession = () => request<{ location: string }>('/logout', { method: 'POST' })
