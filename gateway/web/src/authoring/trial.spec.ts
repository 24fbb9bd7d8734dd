import { expect, test } from 'vitest'
import { partsOf, type PlanChange } from './trial'

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
