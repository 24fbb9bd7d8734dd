import { expect, test } from 'vitest'
import { cut, explained, joined, wavesOf } from './dependencies'

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

test('a dependency keeps its reason until that is emptied', () => {
  const two = [{ before: 'I_A', after: 'I_B' }, { before: 'I_B', after: 'I_C' }]
  const told = explained(two, two[1]!, ' 先照后证 ')
  expect(told).toEqual([two[0], { before: 'I_B', after: 'I_C', reason: '先照后证' }])
  expect(explained(told, told[1]!, ' ')).toEqual(two)
})
