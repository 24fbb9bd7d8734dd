type Say = (key: string, named?: Record<string, unknown>) => string
type Knows = (key: string) => boolean

/** What the services, and the validation that they stand on, say of a field: their English, and the name of our sentence. */
const sayings: [RegExp, string, string[]][] = [
  [/^must not be (?:blank|empty|null)$/, 'missing', []],
  [/^size must be between 0 and (\d+)$/, 'longest', ['most']],
  [/^size must be between (\d+) and (\d+)$/, 'size', ['least', 'most']],
  [/^must be greater than or equal to (-?[\d.]+)$/, 'least', ['least']],
  [/^must be less than or equal to (-?[\d.]+)$/, 'most', ['most']],
  [/^must be greater than 0$/, 'positive', []],
  [/^must match "/, 'pattern', []],
  [/^must be a day written /, 'day', []],
  [/^must be a whole number$|^must be a year /, 'number', []],
  [/^must be one of \[?(.+?)\]?$/, 'oneOf', ['all']],
  [/^must be (?:of the type|an object|a value of another kind|true or false|an id|a time)/, 'kind', []],
  [/U\+0000/, 'nul', []],
  [/^is not known here/, 'unknown', []],
  [/^(?:is not JSON|cannot be read)/, 'unreadable', []],
]

/**
 * One thing wrong with a request, in a sentence of the page that names the field. What is said in Chinese already stays;
 * what nobody has put into words yet is shown as it came, behind the words that something is wrong with the field.
 */
export function faultLine({ field = '', message }: { field?: string; message: string }, t: Say, te: Knows): string {
  if (/\p{Script=Han}/u.test(message)) return message
  const named = nameOf(field, t, te)
  for (const [pattern, name, places] of sayings) {
    const found = pattern.exec(message)
    if (!found) continue
    const values = Object.fromEntries(places.map((place, at) => [place, found[at + 1]]))
    return t(`ui.faults.${name}`, { field: named, ...values })
  }
  return t('ui.faults.other', { field: named, message })
}

/** `rows[3].reason` -> the fourth row's reason: of a list the last name, and which it is. */
function nameOf(field: string, t: Say, te: Knows): string {
  const steps = field.split(/[.[\]]+/).filter(Boolean)
  const last = steps.filter((step) => !/^\d+$/.test(step)).at(-1)
  if (!last) return t('ui.faults.whole')
  const label = te(`ui.fields.${last}`) ? t(`ui.fields.${last}`) : last
  const row = steps.find((step) => /^\d+$/.test(step))
  return row === undefined ? t('ui.faults.field', { label }) : t('ui.faults.ofRow', { row: Number(row) + 1, label })
}
