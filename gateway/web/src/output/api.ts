import { get, request } from '@/ui/http'

export interface PacketItem {
  itemId: string
  name: string
  results: { name: string; number: string }[]
}
export interface HandedOut {
  outputNumber: string
  at: string
  clerkName: string
  collectorName: string
  check: 'CODE_AND_IDENTITY' | 'PAPERS_SEEN'
  items: PacketItem[]
}
export interface Packet {
  caseNumber: string
  hold?: { reason: string; by: string; since: string } | null
  collectable: PacketItem[]
  handOuts: HandedOut[]
}
/** Who comes for what; without items for everything. */
export interface Collection {
  collectorName: string
  collectorIdNumber?: string
  pickupCode?: string
  identityEnding?: string
  items?: string[]
}
export interface Pickup {
  code?: string | null
  heldBecause?: string | null
  collectable: string[]
  collected: { at: string; results: string[] }[]
}

const path = (caseNumber: string, step = '') => `/api/cases/${encodeURIComponent(caseNumber)}/packet${step}`

export const readPacket = (caseNumber: string) => get<Packet>(path(caseNumber))

export const holdPacket = (key: string, caseNumber: string, reason: string) =>
  request<Packet>(path(caseNumber, '/hold'), { method: 'POST', key, body: { reason } })

export const releasePacket = (key: string, caseNumber: string) =>
  request<Packet>(path(caseNumber, '/release'), { method: 'POST', key })

export const readPickup = (token: string) => get<Pickup>(`/api/public/progress/${encodeURIComponent(token)}/pickup`)
