import { expect, test } from 'vitest'
import { cut, joined, wavesOf } from './dependencies'

test('a dependency is added once and never to itself', () => {
  const one = joined([], 'I_A', 'I_B')
  expect(one).toEqual([{ before: 'I_A', after: 'I_B' }])
  expect(joined(one, 'I_A', 'I_B')).toBe(one)
  expect(joined(one, 'I_A', 'I_A')).toBe(one)
  expect(cut(one, 'I_A', 'I_B')).toEqual([])
})

test('an item stands behind all that come before it', () => {
  const waves = wavesOf(['I_C', 'I_B', 'I_A'], [{ before: 'I_A', after: 'I_B' }, { before: 'I_B', after: 'I_C' }])
  expect([...waves]).toEqual([['I_C', 3], ['I_B', 2], ['I_A', 1]])
})

test('an order that goes round is still drawn', () => {
  expect(wavesOf(['I_A', 'I_B'], [{ before: 'I_A', after: 'I_B' }, { before: 'I_B', after: 'I_A' }]).size).toBe(2)
})
