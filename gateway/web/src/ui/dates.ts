import type { Limit } from './model'

const zone = 'Asia/Shanghai'

/** A day (`2026-11-26`) or an instant, as the day in the city's zone: 11月26日 / 26 Nov. */
export function day(value: string, locale: string): string {
  const at = value.length === 10 ? new Date(`${value}T00:00:00+08:00`) : new Date(value)
  const otherYear = yearOf(at) !== yearOf(new Date())
  const style: Intl.DateTimeFormatOptions = { month: locale === 'en' ? 'short' : 'long', day: 'numeric', timeZone: zone }
  return new Intl.DateTimeFormat(language(locale), otherYear ? { ...style, year: 'numeric' } : style).format(at)
}

/** With its year, as it stands on a document. */
export function fullDay(value: string, locale: string): string {
  return new Intl.DateTimeFormat(language(locale), { year: 'numeric', month: 'long', day: 'numeric', timeZone: zone }).format(new Date(value))
}

export function moment(value: string, locale: string): string {
  return new Intl.DateTimeFormat(language(locale), {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: zone,
  }).format(new Date(value))
}

export function clock(value: string): string {
  return new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: zone }).format(
    new Date(value),
  )
}

/** Today in the city's zone, as `2026-11-26`. */
export const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date())

export function limitKey(limit: Limit): string {
  return limit.days === 0 ? 'ui.limit.IMMEDIATE' : `ui.limit.${limit.unit}`
}

const language = (locale: string) => (locale === 'en' ? 'en-GB' : 'zh-CN')
const yearOf = (at: Date) => new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: zone }).format(at)
