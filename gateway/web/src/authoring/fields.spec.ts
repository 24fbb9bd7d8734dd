import { expect, test } from 'vitest'
import catalogue from '../../../../deploy/demo-data/catalog.json?raw'
import { chinese, english } from './fields'
import { kinds } from './api'
import { resolve as meant, schemaOf, type Schema } from './schema'

const shipped = JSON.parse(catalogue) as Record<string, unknown>

/** Fields are named by questions in answers only. */
function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [name, ...(name === 'answers' ? [] : fieldsOf(inner))])
}
function fieldsOfSchema(schema: Schema): string[] {
  const plain = meant(schema)
  const inner = Object.entries(plain.properties ?? {}).flatMap(([name, part]) => [name, ...(part.$ref?.endsWith('/condition') || name === 'children' ? [] : fieldsOfSchema(part))])
  return [...inner, ...(plain.items ? fieldsOfSchema(plain.items) : [])]
}
const wordless = (names: string[]) => [...new Set(names)].filter((name) => !chinese.field[name] || !english.field[name])

test('every field of the shipped catalogue has words', () => {
  expect(wordless(['departments', 'questions', 'materials', 'items', 'bundles'].flatMap((list) => fieldsOf(shipped[list])))).toEqual([])
})

test('every field that an editor can fill in has words', () => {
  expect(wordless(kinds.flatMap((kind) => fieldsOfSchema(schemaOf(kind))))).toEqual([])
})
