import { expect, test } from 'vitest'
import { naming, partsOf, type PlanChange } from './trial'

const same: PlanChange = { newItems: [], droppedItems: [], newMaterials: [], droppedMaterials: [], otherLimits: [], otherOrder: false }

test('a plan that stays is told nothing of', () => expect(partsOf(same)).toEqual([]))
test('each part that changes is told, with what it names', () => {
  const limit = { days: 3, unit: 'WORKING_DAY' as const }
  const change = { ...same, newItems: ['I_A'], otherLimits: ['I_B', 'I_C'], otherOrder: true, promise: { before: limit, after: { ...limit, days: 5 } } }
  expect(partsOf(change)).toEqual([
    { key: 'newItems', ids: ['I_A'] },
    { key: 'otherLimits', ids: ['I_B', 'I_C'] },
    { key: 'otherOrder', ids: [] },
    { key: 'promise', ids: [] },
  ])
})

test('what it speaks of is told by name, and what has none by its id', () => {
  const { name, answer } = naming([
    { kind: 'ITEM', id: 'I_A', name: '店招' },
    { kind: 'QUESTION', id: 'Q_A', name: '是否刻章?', options: [{ code: 'YES', label: '是' }, { code: 'NO', label: '不用' }] },
  ])
  expect([name('I_A'), name('I_B')]).toEqual(['店招', 'I_B'])
  expect([answer('Q_A', 'YES'), answer('Q_A', ['YES', 'NO']), answer('Q_B', 'YES')]).toEqual([['是'], ['是', '不用'], ['YES']])
})
