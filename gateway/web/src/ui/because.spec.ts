import { describe, expect, test } from 'vitest'
import { i18n } from '@/i18n'
import { because } from './because'

const t = (i18n.global as unknown as { t(key: string, named?: Record<string, unknown>): string }).t
const option = (label: string) => ({ code: label, label })

describe('because', () => {
  test('names what was chosen and what was not', () => {
    const facts = [
      { question: 'Q_A', text: '是否刻章?', chosen: [option('是')], notChosen: [] },
      { question: 'Q_B', text: '变更事项?', chosen: [], notChosen: [option('名称'), option('住所')] },
    ]
    expect(because({ facts, sentence: '' }, t)).toBe('因为“是否刻章?”选了“是”, 并且“变更事项?”没有选“名称”、“住所”')
  })
  test('without facts it is always needed', () => {
    expect(because({ facts: [], sentence: '' }, t)).toBe('无论怎样回答都需要')
  })
})
