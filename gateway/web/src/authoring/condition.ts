/** The condition tree of the catalogue file. */
export interface Condition {
  question?: string
  /** A choice of the item's own form, where the form is written already. */
  field?: string
  in?: string[]
  allOf?: Condition[]
  anyOf?: Condition[]
  not?: Condition
}
export type Form = 'question' | 'field' | 'allOf' | 'anyOf' | 'not'
export const forms: Form[] = ['question', 'field', 'allOf', 'anyOf', 'not']

export const formOf = (condition: Condition): Form => forms.find((form) => condition[form] !== undefined) ?? 'question'

/** The same parts in another form, so that a change of mind loses nothing. */
export function turned(condition: Condition, form: Form): Condition {
  const parts = condition.allOf ?? condition.anyOf ?? [condition.not ?? condition]
  if (form === 'allOf' || form === 'anyOf') return { [form]: parts }
  if (form === 'not') return { not: condition.not ?? condition }
  const asked = parts.find((part) => part[form] !== undefined)
  return { [form]: asked?.[form] ?? '', in: asked?.in ?? [] }
}
