/** English `{days}` of a unit: one day, two days. */
export const counted =
  (unit: string) =>
  ({ named }: { named: (name: string) => unknown }) =>
    `${String(named('days'))} ${unit}${Number(named('days')) === 1 ? '' : 's'}`
