import { onMounted, onUnmounted, ref, type Ref } from 'vue'

/** The width that an element has now, in pixels. */
export function useWidth(element: Readonly<Ref<HTMLElement | null>>) {
  const width = ref(0)
  const watcher = new ResizeObserver(([entry]) => (width.value = entry!.contentRect.width))
  onMounted(() => element.value && watcher.observe(element.value))
  onUnmounted(() => watcher.disconnect())
  return width
}
