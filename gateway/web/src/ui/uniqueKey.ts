/** `crypto.randomUUID` exists on secure origins only; a hall may still serve its own network without TLS. */
export function uniqueKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
