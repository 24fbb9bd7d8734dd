import { expect, test } from 'vitest'
import { empty, refersTo, resolve, schemaOf, shapeOf } from './schema'

test('a new entry has what its kind requires, and nothing else', () => {
  expect(empty(schemaOf('MATERIAL'))).toMatchObject({ id: '', name: '', original: 0, source: 'APPLICANT' })
  expect(empty(schemaOf('BUNDLE'))).toMatchObject({ situations: [], items: [], promisedLimit: { days: 0 } })
})

test('fields are told apart by their schema', () => {
  const { properties } = schemaOf('ITEM')
  expect(shapeOf(properties!.materials!)).toBe('list')
  expect(shapeOf(properties!.entrusted!)).toBe('flag')
  expect(shapeOf(resolve(properties!.materials!.items!).properties!.when!)).toBe('condition')
  expect(shapeOf(schemaOf('BUNDLE').properties!.jointLimit!)).toBe('object')
})

test('a field that names an entry knows its kind', () => {
  expect(refersTo('leadDepartment')).toBe('DEPARTMENT')
  expect(refersTo('name')).toBeUndefined()
})
