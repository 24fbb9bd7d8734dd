import { limitKey } from '@/ui/dates'
import type { Limit } from '@/ui/model'
import type { Kind } from './api'
import type { Condition } from './condition'
import type { Change, Member, Named, PartChange } from './differences'
import { refersTo } from './schema'

/** How a page says things in its language; `has` tells whether there are words for a key. */
export interface Speech {
  say: (key: string, named?: Record<string, unknown>) => string
  has: (key: string) => boolean
}
type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCondition = (value: Fields): value is Fields & Condition =>
  Array.isArray(value.in) || Array.isArray(value.allOf) || Array.isArray(value.anyOf) || isObject(value.not)
const isLimit = (value: Fields) => Object.keys(value).every((field) => ['days', 'unit', 'startsFrom'].includes(field)) && typeof value.days === 'number' && typeof value.unit === 'string'

/** A passage of a law, an address: an object only because more may be said of it one day. */
const isText = (value: Fields): value is { text: string } => Object.keys(value).length === 1 && typeof value.text === 'string'

/** Changes of entries in sentences; `names` is what the entries are called that they speak of. */
export function sentencesOf({ say, has }: Speech, names: Named[]) {
  const named = (kind: Kind | undefined, id: string) => names.find((one) => one.kind === kind && one.id === id)
  const words = (key: string, named?: Fields) => say(`authoring.difference.${key}`, named)
  const quoted = (text: string) => words('quoted', { text })
  const listed = (texts: string[]) => texts.join(words('comma'))
  const option = (code: string) => (/^[A-Z]\w*$/.test(code) && has(`authoring.option.${code}`) ? say(`authoring.option.${code}`) : undefined)

  /** A field of the catalogue file; where fields are named by questions, as in an example, the question. */
  const label = (field: string) =>
    has(`authoring.field.${field}`) ? say(`authoring.field.${field}`) : (named('QUESTION', field)?.name ?? field)
  const answer = (question: string, code: string) =>
    named('QUESTION', question)?.options?.find((each) => each.code === code)?.label

  function condition(when: Condition, inner = false): string {
    const within = (text: string) => (inner ? words('within', { text }) : text)
    if (when.allOf) return within(when.allOf.map((part) => condition(part, true)).join(words('and')))
    if (when.anyOf) return within(when.anyOf.map((part) => condition(part, true)).join(words('or')))
    if (when.not) return words('not', { part: condition(when.not) })
    const asked = when.question ?? when.field ?? ''
    const labels = (when.in ?? []).map((code) => quoted(answer(asked, code) ?? code))
    return words('chosen', { question: quoted(named('QUESTION', asked)?.name ?? asked), labels: labels.join(words('either')) })
  }
  function text(field: string, value: string) {
    const entry = named(refersTo(field), value)
    return entry ? quoted(entry.name) : (option(value) ?? quoted(answer(field, value) ?? value))
  }
  function object(value: Fields): string {
    if (isCondition(value)) return condition(value)
    if (isText(value)) return quoted(value.text)
    if (!isLimit(value)) return fields(value)
    const limit = say(limitKey(value as unknown as Limit), { days: value.days })
    return value.startsFrom ? words('limitFrom', { limit, from: text('startsFrom', String(value.startsFrom)) }) : limit
  }
  const fields = (value: Fields, but: string[] = []) =>
    Object.entries(value)
      .filter(([field]) => !but.includes(field))
      .map(([field, inner]) => words('field', { field: label(field), value: valueOf(field, inner) }))
      .join(words('semicolon'))
  function valueOf(field: string, value: unknown): string {
    if (value == null) return words('nothing')
    if (typeof value === 'boolean') return words(value ? 'yes' : 'no')
    if (Array.isArray(value)) return listed(value.map((each) => (isObject(each) && !isCondition(each) && !isText(each) ? words('within', { text: object(each) }) : valueOf(field, each))))
    return isObject(value) ? object(value) : typeof value === 'string' ? text(field, value) : String(value)
  }

  function nameOf({ by, id, name, number }: Member): string {
    const entry = by && id ? named(refersTo(by), id) : undefined
    const called = entry?.name ?? option(id ?? '') ?? name ?? (by === 'id' ? id : by && id ? answer(by, id) ?? id : undefined)
    return called ? quoted(called) : words('number', { number })
  }
  const place = ({ field, member }: Change['path'][number]) => (member ? words('member', { field: label(field), name: nameOf(member) }) : label(field))
  const subject = (path: Change['path']) =>
    path
      .filter(({ field }, at) => field !== 'text' || !path[at - 1]?.member)
      .map(({ field, member }, at) => place({ field, member: member && path[at + 1]?.field === 'text' ? { number: member.number } : member }))
      .join(' ')
  const where = (path: Change['path']) => (path.length > 1 ? words('where', { subject: subject(path.slice(0, -1)) }) : '')

  /** What is there or gone: the name of a member and whatever else it says, or a field and its value. */
  function thing(step: Change['path'][number], value: unknown) {
    const { field, member } = step
    if (!member?.id || !isObject(value)) return words('field', { field: label(field), value: valueOf(field, value) })
    const shown = [member.by ?? '', ...['name', 'label', 'text'].filter((each) => value[each] === member.name)]
    const rest = fields(value, shown)
    return place(step) + (rest && words('rest', { rest }))
  }

  function sentence({ path, what, before, after }: Change): string {
    const last = path.at(-1)!
    if (what === 'CHANGED') return words('CHANGED', { subject: subject(path), before: valueOf(last.field, before), after: valueOf(last.field, after) })
    if (what === 'MOVED') return words('MOVED', { subject: subject(path), after: listed((after as Member[]).map(nameOf)) })
    return words(what, { where: where(path), what: thing(last, what === 'ADDED' ? after : before) })
  }
  function part({ kind, id, before, after }: PartChange): string {
    const key = before == null ? 'partAdded' : after == null ? 'partRemoved' : 'partChanged'
    return words(key, { kind: say(`authoring.kind.${kind}`), name: quoted(named(kind, id)?.name ?? id), before, after })
  }
  return { sentence, part }
}
