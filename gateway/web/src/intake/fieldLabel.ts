/** A field of the merged form in words; one that this page does not know is shown by its own name. */
export function fieldLabel(field: string, t: (key: string) => string, te: (key: string) => boolean): string {
  return te(`intake.form.${field}`) ? t(`intake.form.${field}`) : field
}
