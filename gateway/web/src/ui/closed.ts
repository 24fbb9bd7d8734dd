/**
 * Why an item has ended without a decision.
 *
 * @param what the item that was refused or revoked, or the material that did not come
 */
export function closedWhy(t: (key: string) => string, reason?: string | null, what?: string | null): string {
  const why = reason ? t(`ui.closed.${reason}`) : ''
  return what && reason !== 'WITHDRAWN' ? `${why}: ${what}` : why
}
