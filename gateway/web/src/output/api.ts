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
  check: 'CODE_AND_IDENTITY' | 'PAPERS_SEEN' | 'COURIER' | 'CABINET_CODE'
  items: PacketItem[]
}
export interface Packet {
  caseNumber: string
  hold?: { reason: string; by: string; since: string } | null
  collectable: PacketItem[]
  /** Revoked before anybody came for it. */
  revoked?: PacketItem[]
  handOuts: HandedOut[]
  slot?: { cabinet: string; slot: string } | null
  courier?: { state: 'ORDERED' | 'SENT' | 'TAKEN'; recipientName: string; phone: string; address: string; trackingNumber?: string | null } | null
}
export interface OpenedSlot {
  cabinet: string
  slot: string
  caseNumber: string
}
export interface Recipient {
  name: string
  phone: string
  address: string
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
  revoked?: string[]
  collected: { at: string; results: string[] }[]
  byCourier?: boolean
  slot?: { cabinet: string; slot: string; code: string } | null
  trackingNumber?: string | null
}

const path = (caseNumber: string, step = '') => `/api/cases/${encodeURIComponent(caseNumber)}/packet${step}`

export const readPacket = (caseNumber: string) => get<Packet>(path(caseNumber))

export const holdPacket = (key: string, caseNumber: string, reason: string) =>
  request<Packet>(path(caseNumber, '/hold'), { method: 'POST', key, body: { reason } })

export const releasePacket = (key: string, caseNumber: string) =>
  request<Packet>(path(caseNumber, '/release'), { method: 'POST', key })

export const orderCourier = (key: string, caseNumber: string, recipient: Recipient) =>
  request<Packet>(path(caseNumber, '/courier'), { method: 'POST', key, body: recipient })

export const cancelCourier = (key: string, caseNumber: string) =>
  request<Packet>(path(caseNumber, '/courier/cancellation'), { method: 'POST', key })

export const placeInCabinet = (key: string, caseNumber: string, place: { cabinet: string; slot: string }) =>
  request<Packet>(path(caseNumber, '/cabinet'), { method: 'POST', key, body: place })

export const takeFromCabinet = (key: string, caseNumber: string) =>
  request<Packet>(path(caseNumber, '/cabinet/removal'), { method: 'POST', key })

export const openSlot = (key: string, cabinet: string, typed: { code: string; identityEnding: string }) =>
  request<OpenedSlot>(`/api/cases/cabinets/${encodeURIComponent(cabinet)}/openings`, { method: 'POST', key, body: typed })

export const readPickup = (token: string) => get<Pickup>(`/api/public/progress/${encodeURIComponent(token)}/pickup`)
