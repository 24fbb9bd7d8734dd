import { readonly, ref } from 'vue'

const count = ref(0)

/** Files of this page that are being sent: what is handed in meanwhile would go without them. */
export const uploadsUnderWay = readonly(count)

export async function uploading<T>(send: () => Promise<T>): Promise<T> {
  count.value++
  try {
    return await send()
  } finally {
    count.value--
  }
}
