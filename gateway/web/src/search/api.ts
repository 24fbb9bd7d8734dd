import { get, query } from '@/ui/http'
import type { Page } from '@/ui/model'

/** Part of a name that was meant: from a character to before another, counted from 0. */
export interface Range {
  from: number
  to: number
}
export interface Hit {
  kind: 'BUNDLE' | 'ITEM'
  id: string
  name: string
  departmentName?: string | null
  matched: 'NAME' | 'PINYIN' | 'INITIALS' | 'SYNONYM' | 'SIMILAR'
  highlights: Range[]
}

export const searchItems = (text: string, after?: string) =>
  get<Page<Hit>>(`/api/catalog/search${query({ kind: 'ITEM', q: text, after, limit: 5 })}`)
