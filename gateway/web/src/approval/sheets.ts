import { request } from '@/ui/http'

export interface RowResult {
  row: number
  taskId: string
  outcome: 'DONE' | 'PROPOSED' | 'REJECTED' | 'SKIPPED'
  problem?: string | null
  detail?: string | null
}

const sheets = '/api/approval/sheets'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const tasksSheet = `${sheets}/tasks.xlsx`
export const resultsOf = (id: number) => `${sheets}/${id}/results.xlsx`

/** The body is the file; its type is given, for not every system knows that of .xlsx. */
export const handInSheet = (key: string, file: File) =>
  request<{ id: number; rows: RowResult[] }>(sheets, { method: 'POST', key, body: new Blob([file], { type: xlsx }) })
