import { useI18n } from 'vue-i18n'
import type { Words } from './api'

/** The words of a document in the language of the page. */
export function useWords() {
  const { locale } = useI18n()
  return (words: Words) => (locale.value === 'en' ? words.en : words.zh)
}
