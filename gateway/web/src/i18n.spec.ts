import { expect, test } from 'vitest'
import { wordsOf } from './i18n'

/** Names of all messages; a list of words counts as one. */
function names(words: unknown, name = ''): string[] {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return [name]
  return Object.entries(words).flatMap(([key, inner]) => names(inner, name ? `${name}.${key}` : key))
}

test('what is said in Chinese is said in English too, and the other way round', () => {
  expect(names(wordsOf('en')).sort()).toEqual(names(wordsOf('zh-CN')).sort())
})
