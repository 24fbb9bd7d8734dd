import { uniqueKey } from './uniqueKey'

/** A random UUID (version 4), on origins without TLS too. */
export function uuid(): string {
  const hex = uniqueKey()
  const variant = '89ab'[parseInt(hex[16]!, 16) & 3]!
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
