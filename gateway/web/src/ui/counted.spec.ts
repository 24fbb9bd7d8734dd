import { afterEach, expect, test } from 'vitest'
import { comma, i18n, say, speak } from '@/i18n'
import { limitKey } from './dates'

afterEach(() => speak('zh-CN'))
const t = (key: string, named: Record<string, unknown>) => (i18n.global as unknown as { t(key: string, named: object): string }).t(key, named)

test('English counts one day as one, and joins names as English does', () => {
  speak('en')
  const limit = (days: number) => t(limitKey({ days, unit: 'WORKING_DAY' }), { days })
  expect([limit(1), limit(5)]).toEqual(['1 working day', '5 working days'])
  expect(t('ui.due.left', { count: 1 })).toBe('1 working day left')
  expect(t('ui.due.over', { count: 2 })).toBe('2 working days overdue')
  expect(['a', 'b'].join(comma())).toBe('a, b')
  speak('zh-CN')
  expect(['甲', '乙'].join(comma())).toBe('甲、乙')
  expect(say('ui.limit.IMMEDIATE')).toBe('当天办结')
})
