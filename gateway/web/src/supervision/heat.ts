import type { DepartmentLoad } from './api'

/** How dark a cell is, 0 to 4, by its share of the largest number in the table: one glance finds the pile. */
export function heat(value: number, largest: number): number {
  if (value === 0 || largest === 0) return 0
  return Math.max(1, Math.ceil((value / largest) * 4))
}

export const onTime = ({ running, amber, red }: DepartmentLoad) => running - amber - red

/** Those with something overdue first, then with something due soon, then the fullest. */
export const byUrgency = (departments: DepartmentLoad[]) =>
  [...departments].sort((one, other) => other.red - one.red || other.amber - one.amber || other.running - one.running)
