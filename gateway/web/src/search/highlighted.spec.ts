import { expect, test } from 'vitest'
import { pieces } from './highlighted'

const said = (name: string, ...ranges: [number, number][]) =>
  pieces(name, ranges.map(([from, to]) => ({ from, to }))).map(({ text, meant }) => (meant ? `[${text}]` : text)).join('')

test('what was meant is cut out of the name', () => {
  expect(said('旅馆业特种行业许可', [0, 3])).toBe('[旅馆业]特种行业许可')
  expect(said('旅馆业特种行业许可', [7, 9])).toBe('旅馆业特种行业[许可]')
})
test('nothing meant is the whole name', () => expect(said('公章刻制备案')).toBe('公章刻制备案'))
test('what touches or overlaps is one piece', () => expect(said('公章刻制备案', [0, 1], [1, 2], [1, 3])).toBe('[公章刻]制备案'))
test('a rare character of two units stays whole', () => expect(said('𠮷祥酒店', [2, 3])).toBe('𠮷[祥]酒店'))
