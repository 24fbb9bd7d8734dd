/** Told while typing, so that a slip is caught at the window; the case service checks again. */

/** Citizen identity number (GB 11643): 17 digits, a date of birth among them, and a check character mod 11. */
export function citizenIdNumber(typed: string): boolean {
  const value = typed.trim().toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return false
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(value[place]), 0)
  return '10X98765432'[sum % 11] === value[17] && isDay(value.slice(6, 14))
}

const symbols = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit code (GB 32100-2015), whose characters 9 to 17 are an organization code (GB 11714). */
export function creditCode(typed: string): boolean {
  const value = typed.trim().toUpperCase()
  if (value.length !== 18 || [...value].some((symbol) => !symbols.includes(symbol))) return false
  let weight = 1
  let sum = 0
  for (const symbol of value.slice(0, 17)) {
    sum += symbols.indexOf(symbol) * weight
    weight = (weight * 3) % 31
  }
  return symbols[(31 - (sum % 31)) % 31] === value[17] && organizationCode(value.slice(8, 17))
}

function organizationCode(value: string): boolean {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * Number.parseInt(value[place]!, 36), 0)
  return '0123456789X'[(11 - (sum % 11)) % 11] === value[8]
}

/** A mobile number, or a fixed one with its area code. */
export function telephone(typed: string): boolean {
  const value = typed.replace(/[\s\-－()（）]/g, '').replace(/^(?:\+|00)86/, '')
  return /^1[3-9]\d{9}$/.test(value) || /^0\d{9,11}$/.test(value)
}

function isDay(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
