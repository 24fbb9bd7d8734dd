import { expect, test } from 'vitest'
import { i18n } from '@/i18n'
import { faultLine } from './faultLine'

const { t, te } = i18n.global as unknown as { t: (key: string) => string; te: (key: string, locale: string) => boolean }
const line = (field: string, message: string) => faultLine({ field, message }, t, (key) => te(key, 'zh-CN'))

test('a page in Chinese says in Chinese what is wrong, and with which field', () => {
  expect(line('reason', 'must not be blank')).toBe('“理由”没有填写。')
  expect(line('reason', 'size must be between 0 and 2000')).toBe('“理由”太长, 最多 2000 字。')
  expect(line('conditions', 'size must be between 1 and 20')).toBe('“附加条件”的字数或项数应为 1 至 20。')
  expect(line('due', 'must be a day written yyyy-MM-dd')).toBe('“期限”应为日期。')
  expect(line('rows[3].reason', 'must not be null')).toBe('第 4 行的“理由”没有填写。')
  expect(line('outcome', 'must be one of [GRANTED, REFUSED]')).toBe('“结论”只能是 GRANTED, REFUSED 之一。')
  expect(line('', 'is not JSON at line 1, column 2')).toBe('所填内容无法读取, 请刷新页面后重填。')
})

test('what is not known is told all the same', () => {
  expect(line('slot', 'is full')).toBe('“slot”有误: is full')
  expect(line('question', '请选择一项')).toBe('请选择一项')
})
