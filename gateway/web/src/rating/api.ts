import { get, request } from '@/ui/http'

export type Level =
  | 'VERY_SATISFIED'
  | 'SATISFIED'
  | 'BASICALLY_SATISFIED'
  | 'DISSATISFIED'
  | 'VERY_DISSATISFIED'

export interface Occasion {
  caseNumber: string
  bundleName: string
  hall: string
  applicantMasked: string
  status: 'OPEN' | 'RATED'
  levels: Level[]
  badLevels: Level[]
  tags: string[]
}

export interface Rating {
  level: Level
  tags: string[]
  text: string
  channel: 'PC' | 'MOBILE' | 'QR' | 'HALL_TABLET'
}

export const readOccasion = (token: string) => get<Occasion>(`/api/ratings/${encodeURIComponent(token)}`)

export const sendRating = (token: string, rating: Rating) =>
  request<Occasion>(`/api/ratings/${encodeURIComponent(token)}`, { method: 'POST', body: rating })
