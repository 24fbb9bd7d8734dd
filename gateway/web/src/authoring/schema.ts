import text from '../../../../catalog-service/contract/src/main/resources/contract/catalog/catalogue.schema.json?raw'
import type { Kind } from './api'

/** The part of JSON Schema that the contract uses. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  /** What the field is, in Chinese where its label does not say it all. */
  title?: string
  description?: string
  then?: Schema
}

const whole = JSON.parse(text) as { $defs: Record<string, Schema> }
const known: Record<Kind, string> = {
  DEPARTMENT: 'department',
  QUESTION: 'question',
  MATERIAL: 'material',
  ITEM: 'item',
  BUNDLE: 'bundle',
}

export const schemaOf = (kind: Kind) => resolve({ $ref: `#/$defs/${known[kind]}` })

/** What a reference stands for; its own words are kept. An optional object is described by its `then`. */
export function resolve(schema: Schema): Schema {
  const { title, description } = schema
  if (schema.then?.$ref) return { ...resolve(schema.then), title, description }
  if (!schema.$ref) return schema
  const found = whole.$defs[schema.$ref.split('/').at(-1)!] ?? {}
  return { ...resolve(found), ...(title || description ? { title, description } : {}) }
}

export type Shape = 'condition' | 'object' | 'list' | 'choice' | 'number' | 'flag' | 'text' | 'json'

export function shapeOf(schema: Schema): Shape {
  if (schema.$ref === '#/$defs/condition') return 'condition'
  const plain = resolve(schema)
  const type = Array.isArray(plain.type) ? plain.type[0] : plain.type
  if (plain.enum) return 'choice'
  if (type === 'object') return plain.properties ? 'object' : 'json'
  if (type === 'array') return 'list'
  if (type === 'integer' || type === 'number') return 'number'
  return type === 'boolean' ? 'flag' : 'text'
}

/** A new value: what is required is there, and empty. */
export function empty(schema: Schema): unknown {
  const plain = resolve(schema)
  switch (shapeOf(schema)) {
    case 'object':
      return Object.fromEntries((plain.required ?? []).map((name) => [name, empty(plain.properties?.[name] ?? {})]))
    case 'list':
      return []
    case 'number':
      return 0
    case 'condition':
    case 'json':
      return {}
    case 'flag':
      return false
    case 'choice':
      return plain.enum?.[0]
    default:
      return ''
  }
}

const named: Record<string, Kind> = {
  department: 'DEPARTMENT',
  leadDepartment: 'DEPARTMENT',
  question: 'QUESTION',
  situations: 'QUESTION',
  material: 'MATERIAL',
  item: 'ITEM',
  before: 'ITEM',
  after: 'ITEM',
  priorResultOf: 'ITEM',
  expectedItems: 'ITEM',
  waves: 'ITEM',
  applicantMustSubmit: 'MATERIAL',
}

/** Which kind of entry a field names, if any. An item's own situations are no questions. */
export const refersTo = (name: string): Kind | undefined => named[name]
