import { onScopeDispose, ref } from 'vue'

/** True while the window is narrower than `width` CSS pixels. */
export function useNarrow(width: number) {
  const media = window.matchMedia(`(max-width: ${width - 1}px)`)
  const narrow = ref(media.matches)
  const listen = () => (narrow.value = media.matches)
  media.addEventListener('change', listen)
  onScopeDispose(() => media.removeEventListener('change', listen))
  return narrow
}
