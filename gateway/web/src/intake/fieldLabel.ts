import type { PlannedField } from '@/ui/model'

/** A field of the merged form in words of the catalogue or the page; one that nobody knows is shown by its own name. */
export function fieldLabel(
  field: string,
  t: (key: string) => string,
  te: (key: string) => boolean,
  form: PlannedField[] = [],
): string {
  const described = form.find(({ id }) => id === field)
  if (described) return described.label
  return te(`intake.form.${field}`) ? t(`intake.form.${field}`) : field
}
