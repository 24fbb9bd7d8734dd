import { get, query } from '@/ui/http'
import type { Limit, Page } from '@/ui/model'

export interface ItemSummary {
  id: string
  name: string
  department: string
  departmentName: string
  category?: string
  level?: string
  labels: string[]
  /** Absent for an item that is only listed. */
  promise?: Limit
}
export type ItemFilter = {
  query: string
  department: string
  category: string
  level: string
  label: string
  region: string
  sort: string
}

export const listItems = (filter: ItemFilter, after?: string) =>
  get<Page<ItemSummary>>(`/api/catalog/items${query({ ...filter, after })}`)

export const listDepartments = () => get<Page<{ id: string; name: string }>>('/api/catalog/departments')
