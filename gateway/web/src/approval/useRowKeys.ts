import { onMounted, onUnmounted } from 'vue'

/** `J` and `K` move between rows, as in a mail reader; Enter is the link's own. Typing in a field is left alone. */
export function useRowKeys(links: () => HTMLElement[]) {
  function onKey(event: KeyboardEvent) {
    const key = event.key.toLowerCase()
    if ((key !== 'j' && key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea')) return
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const to = key === 'j' ? Math.min(at + 1, all.length - 1) : Math.max(at - 1, 0)
    all[to]?.focus()
    all[to]?.scrollIntoView({ block: 'nearest' })
  }
  onMounted(() => window.addEventListener('keydown', onKey))
  onUnmounted(() => window.removeEventListener('keydown', onKey))
}
