import { expect, test } from 'vitest'
import { box, direct, place } from './planGraph'

const items = [
  { id: 'A', wave: 1, after: [] },
  { id: 'B', wave: 2, after: ['A'] },
  { id: 'C', wave: 2, after: ['A'] },
  { id: 'D', wave: 3, after: ['A', 'B'] },
]

test('a line that another path tells already is not drawn', () => {
  expect(direct(items)).toEqual([['A', 'B'], ['A', 'C'], ['B', 'D']])
})

test('boxes of one wave stand one below the other, waves from left to right', () => {
  const at = new Map(place(items).placed.map(({ item, x, y }) => [item.id, { x, y }]))
  expect(at.get('B')!.x).toBe(at.get('C')!.x)
  expect(at.get('C')!.y - at.get('B')!.y).toBe(box.height + box.gapY)
  expect(at.get('D')!.x).toBeGreaterThan(at.get('B')!.x)
})

test('boxes grow into the room there is, between their least and their most', () => {
  expect(place(items, 100).boxWidth).toBe(box.narrowest)
  expect(place(items, 3 * 200 + 2 * box.gapX).boxWidth).toBe(200)
  expect(place(items, 5000).boxWidth).toBe(box.widest)
})
