import { expect, test } from 'vitest'
import { formOf, turned } from './condition'

const asked = { question: 'Q_SEAL', in: ['YES'] }

test('a condition is told by its form', () => {
  expect(formOf(asked)).toBe('question')
  expect(formOf({ not: asked })).toBe('not')
  expect(formOf({})).toBe('question')
})

test('turning a condition into another form keeps its parts', () => {
  expect(turned(asked, 'allOf')).toEqual({ allOf: [asked] })
  expect(turned({ allOf: [asked, { not: asked }] }, 'anyOf')).toEqual({ anyOf: [asked, { not: asked }] })
  expect(turned({ allOf: [asked] }, 'question')).toEqual(asked)
  expect(turned({ allOf: [asked, { field: 'F_KIND', in: ['HOT'] }] }, 'field')).toEqual({ field: 'F_KIND', in: ['HOT'] })
  expect(turned(asked, 'field')).toEqual({ field: '', in: [] })
  expect(turned(asked, 'not')).toEqual({ not: asked })
})
