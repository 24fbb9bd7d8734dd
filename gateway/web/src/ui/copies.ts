import type { PlannedMaterial } from './model'

/** How many originals and copies, in words; none asked for means the electronic form will do. */
export function copiesOf(
  material: Pick<PlannedMaterial, 'original' | 'copies'>,
  t: (key: string, named: Record<string, unknown>) => string,
): string {
  const parts = []
  if (material.original > 0) parts.push(t('ui.material.original', { count: material.original }))
  if (material.copies > 0) parts.push(t('ui.material.copy', { count: material.copies }))
  return parts.join(' · ') || t('ui.material.electronic', {})
}
