import { describe, expect, test } from 'vitest'
import { citizenIdNumber, creditCode, telephone } from './checkDigits'

describe('a credit code', () => {
  test('is right with both check characters', () => expect(creditCode('91350100M000100Y43')).toBe(true))
  test.each(['91350100M000100Y44', '91350100M000100Y4', '91350100M00010OY43', '93150100M000100Y43', ''])('%s is wrong', (typed) =>
    expect(creditCode(typed)).toBe(false),
  )
})

describe('an identity number', () => {
  test.each(['11010519491231002X', ' 11010519491231002x '])('%s is right', (typed) => expect(citizenIdNumber(typed)).toBe(true))
  test.each(['110105194912310021', '110105194913310021', '11010519491231020X', '1101051949123100'])('%s is wrong', (typed) =>
    expect(citizenIdNumber(typed)).toBe(false),
  )
})

test.each([
  ['13800138000', true],
  ['+86 138-0013-8000', true],
  ['0531-12345678', true],
  ['12800138000', false],
  ['1380013800', false],
])('telephone %s: %s', (typed, right) => expect(telephone(typed)).toBe(right))
