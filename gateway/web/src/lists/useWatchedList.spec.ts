import { render } from '@testing-library/vue'
import { defineComponent, h } from 'vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { exportAddress, reportAddress, type List } from './api'
import { useWatchedList } from './useWatchedList'

const list = (status: List['status'], checked: number): List => ({
  id: 7,
  trial: true,
  status,
  fileName: 'list.xlsx',
  rows: 2000,
  checked,
  outcomes: { CREATED: checked, UPDATED: 0, REPAIRED: 0, UNCHANGED: 0, REJECTED: 0 },
  ignoredColumns: [],
  startedBy: 'editor',
  createdAt: '2026-11-23T08:00:00Z',
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function watched(answers: List[]) {
  const read = vi.fn(() => Promise.resolve(answers.shift() ?? list('DONE', 2000)))
  let watching!: ReturnType<typeof useWatchedList>
  const page = render(
    defineComponent(() => {
      watching = useWatchedList(read, 1000)
      return () => h('p', `${watching.percent.value}%`)
    }),
  )
  return { read, page, watching: () => watching }
}

test('is read again until the work has ended', async () => {
  const { read, page, watching } = watched([list('CHECKING', 0), list('CHECKING', 1000), list('STORING', 2000), list('DONE', 2000)])
  await watching().look()
  await page.findByText('0%')
  await vi.advanceTimersByTimeAsync(1000)
  expect(page.container.textContent).toBe('50%')
  await vi.advanceTimersByTimeAsync(2000)
  expect(watching().working.value).toBe(false)
  expect(watching().ended.value).toBe(1)
  await vi.advanceTimersByTimeAsync(5000)
  expect(read).toHaveBeenCalledTimes(4)
})

test('is no longer read when the page is left', async () => {
  const { read, page, watching } = watched([list('CHECKING', 0)])
  await watching().look()
  page.unmount()
  await vi.advanceTimersByTimeAsync(5000)
  expect(read).toHaveBeenCalledTimes(1)
})

test('addresses name what was chosen', () => {
  expect(reportAddress(7, 'zh-CN')).toBe('/api/catalog/lists/7/report?language=zh')
  expect(reportAddress(7, 'en', true)).toContain('outcome=CREATED%2CUPDATED%2CREPAIRED%2CUNCHANGED%2CREJECTED')
  expect(exportAddress('JSON', ' 公章 ', false)).toBe('/api/catalog/lists/export?format=JSON&query=%E5%85%AC%E7%AB%A0&drafts=false')
  expect(exportAddress('XLSX', '', true)).toBe('/api/catalog/lists/export?format=XLSX')
})
