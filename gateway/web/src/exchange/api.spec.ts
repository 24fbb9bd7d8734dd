import { expect, test } from 'vitest'
import { exportAddress, holds, yesterday, type Order } from './api'

const order: Order = { table: 'accept', from: '2026-11-01', to: '2026-11-30', department: 'D_SAMR', format: 'csv' }

test('a table is saved from an address of its own', () => {
  expect(exportAddress(order)).toBe('/api/cases/exchange/accept?from=2026-11-01&to=2026-11-30&department=D_SAMR&format=csv')
  expect(exportAddress({ ...order, department: '' })).toBe('/api/cases/exchange/accept?from=2026-11-01&to=2026-11-30&format=csv')
})

test('the last day to export is that before today, as the city counts', () => {
  expect(yesterday(new Date('2026-11-27T15:59:59.999Z'))).toBe('2026-11-26')
  expect(yesterday(new Date('2026-11-27T16:05:00Z'))).toBe('2026-11-27')
  expect(yesterday(new Date('2026-12-31T16:05:00Z'))).toBe('2026-12-31')
  expect(yesterday(new Date('2026-12-31T15:00:00Z'))).toBe('2026-12-30')
})

test('a day is offered when the service gives it, not before', () => {
  expect(yesterday(new Date('2026-11-27T16:00:00Z'))).toBe('2026-11-26')
  expect(yesterday(new Date('2026-11-27T16:04:59.999Z'))).toBe('2026-11-26')
})

test('a period is over, runs forwards, and is no longer than a year', () => {
  expect(holds(order, '2026-11-30')).toBe(true)
  expect(holds(order, '2026-11-29')).toBe(false)
  expect(holds({ from: '2026-11-02', to: '2026-11-01' }, '2026-11-30')).toBe(false)
  expect(holds({ from: '2025-11-30', to: '2026-11-30' }, '2026-11-30')).toBe(true)
  expect(holds({ from: '2025-11-29', to: '2026-11-30' }, '2026-11-30')).toBe(false)
  expect(holds({ from: '', to: '2026-11-30' }, '2026-11-30')).toBe(false)
})
