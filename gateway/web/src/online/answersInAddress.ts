import type { Answers } from '@/ui/model'

/** Answers in letters that every address may carry, so that they come along through the login. */
export function answersInAddress(answers: Answers): string {
  const bytes = new TextEncoder().encode(JSON.stringify(answers))
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** Nothing where the address was cut or written by hand. */
export function answersOfAddress(text: unknown): Answers {
  try {
    const bytes = Uint8Array.from(atob(String(text).replaceAll('-', '+').replaceAll('_', '/')), (symbol) => symbol.charCodeAt(0))
    const answers: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return answers && typeof answers === 'object' && !Array.isArray(answers) ? (answers as Answers) : {}
  } catch {
    return {}
  }
}
