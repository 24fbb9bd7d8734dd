import { get } from '@/ui/http'

export type Subject = 'items' | 'bundles'
export type Document = 'guide' | 'acceptance-guide' | 'manual'

/** What a document says in both languages; what the catalogue says itself is the same in both. */
export interface Words {
  zh: string
  en: string
}
export interface Lines {
  lines: Words[]
}
/** `path` leads to a file, below the address of the site. */
export interface Links {
  links: { label: Words; path: string }[]
}
export interface Table {
  columns: Words[]
  rows: Words[][]
}

export type Block = Lines | Links | Table

/** `value` is empty where the catalogue says nothing; `number` is 0 where entries are not numbered. */
export interface Entry {
  number: number
  code: string
  label: Words
  value: Block[]
}
export interface Section {
  title: Words
  entries: Entry[]
}
export interface GeneratedDocument {
  kind: string
  kindName: Words
  subject: string
  version: number
  title: Words
  address: string
  sections: Section[]
}
export interface MemberItem {
  id: string
  name: string
  departmentName: string
}

export const pathOf = (subject: Subject, id: string, file: string) =>
  `/api/catalog/${subject}/${encodeURIComponent(id)}/${file}`

export const readDocument = (subject: Subject, id: string, document: Document) =>
  get<GeneratedDocument>(pathOf(subject, id, document))

/** The items whose own guides a bundle's guide leads to. */
export const readMembers = async (bundle: string) =>
  (await get<{ items: MemberItem[] }>(`/api/catalog/bundles/${encodeURIComponent(bundle)}`)).items
