/** Invented applicants, whose numbers carry right check characters. */

const pick = (symbols: string, count: number) =>
  Array.from({ length: count }, () => symbols[Math.floor(Math.random() * symbols.length)]).join('')

const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit code (GB 32100), with its organization code (GB 11714) inside. */
export function creditCode(): string {
  const base = pick('0123456789', 8)
  const sum = [3, 7, 9, 10, 5, 8, 4, 2].reduce((total, weight, place) => total + weight * Number(base[place]), 0)
  const head = `91370100${base}${'0123456789X'[(11 - (sum % 11)) % 11]}`
  let weight = 1
  let total = 0
  for (const symbol of head) {
    total += letters.indexOf(symbol) * weight
    weight = (weight * 3) % 31
  }
  return head + letters[(31 - (total % 31)) % 31]
}

/** Citizen identity number (GB 11643). */
export function identityNumber(): string {
  const head = `37010219${pick('6789', 1)}0${pick('0', 1)}${pick('123456789', 1)}1${pick('0123456789', 4)}`.slice(0, 17)
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, each, place) => total + each * Number(head[place]), 0)
  return head + '10X98765432'[sum % 11]
}

export const mobile = () => `139${pick('0123456789', 8)}`
export const company = () => `${pick('东南西北春夏秋冬', 2)}${pick('泰丰和安顺华', 2)}有限公司`

/** The same number with its last character changed, as a slip of the hand. */
export const slipped = (number: string) => number.slice(0, -1) + (number.endsWith('1') ? '2' : '1')
