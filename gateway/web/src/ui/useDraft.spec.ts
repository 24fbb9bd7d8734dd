import { beforeEach, expect, test } from 'vitest'
import { effectScope, nextTick } from 'vue'
import { keepDraftsOf, useDraft } from './useDraft'

const draftOf = () => effectScope().run(() => useDraft('intake', () => ({ idNumber: '' })))!
beforeEach(() => sessionStorage.clear())

test('a draft survives a reload and a new sign-in of the same person', async () => {
  keepDraftsOf('clerk-1')
  draftOf().draft.value.idNumber = '110101199003078515'
  await nextTick()
  keepDraftsOf('clerk-1')
  expect(draftOf().draft.value.idNumber).toBe('110101199003078515')
})

test('the next person finds nothing, neither stored nor on the page', async () => {
  keepDraftsOf('clerk-1')
  const shown = draftOf()
  shown.draft.value.idNumber = '110101199003078515'
  await nextTick()
  keepDraftsOf('clerk-2')
  expect(shown.draft.value.idNumber).toBe('')
  expect(draftOf().draft.value.idNumber).toBe('')
  await nextTick()
  expect(JSON.stringify({ ...sessionStorage })).not.toContain('110101199003078515')
})
