import { expect, test } from 'vitest'
import { answersInAddress, answersOfAddress } from './answersInAddress'

test('answers survive an address, and nonsense is none', () => {
  const answers = { Q_SEAL: 'YES', Q_MORE: ['A', '餐饮?&{}'] }
  const text = answersInAddress(answers)
  expect(text).toMatch(/^[\w-]+$/)
  expect(answersOfAddress(text)).toEqual(answers)
  for (const nonsense of [undefined, '', '%%%', 'AAAA', btoa('[1]'), text.slice(0, 9)]) expect(answersOfAddress(nonsense)).toEqual({})
})
