import { describe, expect, test } from 'vitest'
import { wordsOf, type Language } from '@/i18n'
import { createI18n } from 'vue-i18n'
import type { Change, Member, Named } from './differences'
import { schemaOf, resolve, type Schema } from './schema'
import { sentencesOf, type Speech } from './sentences'
import { kinds } from './api'

interface Global {
  t: (key: string, named: Record<string, unknown>) => string
  te: (key: string, locale: Language) => boolean
}
function speech(locale: Language): Speech {
  const messages = { 'zh-CN': wordsOf('zh-CN'), en: wordsOf('en') } as Record<Language, Record<string, never>>
  const { t, te } = createI18n({ legacy: false, locale, messages }).global as unknown as Global
  return { say: (key, named = {}) => t(key, named), has: (key) => te(key, 'zh-CN') }
}
const names: Named[] = [
  { kind: 'MATERIAL', id: 'M_CARD', name: '身份证' },
  { kind: 'ITEM', id: 'I_SIGN', name: '店招' },
  { kind: 'ITEM', id: 'I_FIRE', name: '消防检查' },
  { kind: 'DEPARTMENT', id: 'D_CITY', name: '城管局' },
  {
    kind: 'QUESTION',
    id: 'Q_SEAL',
    name: '是否刻章?',
    options: [
      { code: 'YES', label: '是' },
      { code: 'NO', label: '不用' },
    ],
  },
]
const chinese = sentencesOf(speech('zh-CN'), names)
const english = sentencesOf(speech('en'), names)
const both = (change: Change) => [chinese.sentence(change), english.sentence(change)]
const row = (id: string, number = 1): Member => ({ by: 'material', id, number })
const days = (count: number, unit = 'WORKING_DAY') => ({ days: count, unit })
const asked = { question: 'Q_SEAL', in: ['YES'] }

describe('a field', () => {
  test('that says another thing', () => {
    expect(both({ path: [{ field: 'promisedLimit' }], what: 'CHANGED', before: days(10), after: days(5) })).toEqual([
      '承诺期限 由 10 个工作日 改为 5 个工作日',
      'Promised limit changed from 10 working days to 5 working days',
    ])
  })
  test('that names an entry, a choice or says yes', () => {
    expect(both({ path: [{ field: 'department' }], what: 'ADDED', after: 'D_CITY' })).toEqual(['新增 实施部门: “城管局”', 'added Department: “城管局”'])
    expect(both({ path: [{ field: 'source' }], what: 'CHANGED', before: 'APPLICANT', after: 'SHARED_DATA' })[0]).toBe('来源 由 申请人自备 改为 数据共享')
    expect(both({ path: [{ field: 'entrusted' }], what: 'CHANGED', before: true, after: false })).toEqual([
      '综窗受理 由 是 改为 否',
      'Accepted by the window changed from yes to no',
    ])
  })
  test('that is gone, inside another', () => {
    expect(both({ path: [{ field: 'guide' }, { field: 'linkWay' }], what: 'REMOVED', before: '12345' })).toEqual([
      '办事指南要素 删去 咨询方式: “12345”',
      'Guide elements: removed Contact: “12345”',
    ])
  })
  test('that nobody has words for keeps its name', () => {
    expect(both({ path: [{ field: 'newest' }], what: 'ADDED', after: [1, 'x'] })).toEqual(['新增 newest: 1、“x”', 'added newest: 1, “x”'])
  })
})

describe('a condition', () => {
  test('is told by the words of its questions, however deep', () => {
    const when = { allOf: [asked, { not: { anyOf: [{ question: 'Q_SEAL', in: ['YES', 'NO'] }, { question: 'Q_GONE', in: ['A'] }] } }] }
    expect(both({ path: [{ field: 'when' }], what: 'CHANGED', before: asked, after: when })).toEqual([
      '条件 由 “是否刻章?”选“是” 改为 “是否刻章?”选“是”, 且并非(“是否刻章?”选“是”或“不用”, 或“Q_GONE”选“A”)',
      'Condition changed from “是否刻章?” is “是” to “是否刻章?” is “是”, and not (“是否刻章?” is “是” or “不用”, or “Q_GONE” is “A”)',
    ])
  })
})

describe('a list', () => {
  test('gains a member, told by its name and what else it says', () => {
    const after = { material: 'M_CARD', necessity: 'REQUIRED', when: asked }
    expect(both({ path: [{ field: 'materials', member: row('M_CARD') }], what: 'ADDED', after })).toEqual([
      '新增 材料“身份证”(必要性: 必要; 条件: “是否刻章?”选“是”)',
      'added Materials “身份证” (Necessity: Required; Condition: “是否刻章?” is “是”)',
    ])
  })
  test('loses a member', () => {
    expect(both({ path: [{ field: 'results', member: { by: 'name', id: '许可证', name: '许可证', number: 1 } }], what: 'REMOVED', before: { name: '许可证' } })).toEqual([
      '删去 办理结果“许可证”',
      'removed Results “许可证”',
    ])
  })
  test('has a member that says another thing', () => {
    expect(both({ path: [{ field: 'materials', member: row('M_CARD') }, { field: 'deferrable' }], what: 'CHANGED', before: false, after: true })[0]).toBe(
      '材料“身份证” 可容缺后补 由 否 改为 是',
    )
    expect(both({ path: [{ field: 'steps', member: { by: 'name', id: 'DECISION', name: 'DECISION', number: 2 } }, { field: 'days' }], what: 'CHANGED', before: 1, after: 2 })).toEqual([
      '办理环节“决定” 天数 由 1 改为 2',
      'Steps “Decision” Days changed from 1 to 2',
    ])
  })
  test('of what has no name counts', () => {
    expect(both({ path: [{ field: 'limitVariants', member: { number: 2 } }, { field: 'promisedLimit' }], what: 'CHANGED', before: days(3, 'CALENDAR_DAY'), after: { ...days(0), unit: 'IMMEDIATE' } })).toEqual([
      '按情形的期限第 2 项 承诺期限 由 3 天 改为 当天办结',
      'Limits by situation no. 2 Promised limit changed from 3 days to the same day',
    ])
    expect(both({ path: [{ field: 'dependencies', member: { number: 1 } }], what: 'ADDED', after: { before: 'I_SIGN', after: 'I_FIRE' } })[0]).toBe(
      '新增 先后关系: 先办: “店招”; 后办: “消防检查”',
    )
  })
  test('of passages tells their text alone', () => {
    const member = { name: '第一条', number: 1 }
    expect(both({ path: [{ field: 'legalBasis', member }], what: 'REMOVED', before: { text: '第一条' } })).toEqual(['删去 法律依据: “第一条”', 'removed Legal basis: “第一条”'])
    const changed: Change = { path: [{ field: 'legalBasis', member: { name: '第二条', number: 2 } }, { field: 'text' }], what: 'CHANGED', before: '第一条', after: '第二条' }
    expect(both(changed)).toEqual(['法律依据第 2 项 由 “第一条” 改为 “第二条”', 'Legal basis no. 2 changed from “第一条” to “第二条”'])
  })
  test('of plain values', () => {
    expect(both({ path: [{ field: 'labels', member: { by: 'labels', id: 'TIDAL', number: 1 } }], what: 'ADDED', after: 'TIDAL' })).toEqual([
      '新增 清单标签: 潮汐窗口',
      'added Lists: Tidal window',
    ])
  })
  test('comes in another order', () => {
    const after = [{ by: 'item', id: 'I_FIRE', number: 1 }, { by: 'item', id: 'I_SIGN', number: 2 }]
    expect(both({ path: [{ field: 'items' }], what: 'MOVED', before: [], after })).toEqual(['事项 的顺序改为 “消防检查”、“店招”', 'Items: the order is now “消防检查”, “店招”'])
  })
  test('of examples is told by questions and answers', () => {
    expect(both({ path: [{ field: 'examples', member: { number: 1 } }, { field: 'answers' }, { field: 'Q_SEAL' }], what: 'CHANGED', before: 'YES', after: 'NO' })[0]).toBe(
      '样例第 1 项 回答 是否刻章? 由 “是” 改为 “不用”',
    )
  })
})

test('parts of a bundle are told by their versions', () => {
  expect(chinese.part({ kind: 'ITEM', id: 'I_SIGN', before: 1, after: 2 })).toBe('所用 事项“店招” 由第 1 版改为第 2 版')
  expect(english.part({ kind: 'ITEM', id: 'I_SIGN', before: 1 })).toBe('No longer uses Item “店招” (version 1)')
  expect(english.part({ kind: 'ITEM', id: 'I_NEW', after: 1 })).toBe('Uses Item “I_NEW”, version 1')
})

/** Every field and constant that an entry may have. */
function wordsNeeded(schema: Schema, seen = new Set<Schema>()): string[] {
  const plain = resolve(schema)
  const known = Object.values(plain.properties ?? {})
  if (seen.has(plain.properties as Schema)) return []
  if (plain.properties) seen.add(plain.properties as Schema)
  return [
    ...Object.keys(plain.properties ?? {}).map((field) => `authoring.field.${field}`),
    ...(plain.enum ?? []).map((option) => `authoring.option.${option}`),
    ...[...known, ...(plain.items ? [plain.items] : [])].flatMap((inner) => wordsNeeded(inner, seen)),
  ]
}

test('there are words for every field and constant of the catalogue file', () => {
  const { has } = speech('zh-CN')
  const needed = kinds.flatMap((kind) => wordsNeeded(schemaOf(kind)))
  expect(needed.length).toBeGreaterThan(100)
  expect(needed.filter((key) => !has(key))).toEqual([])
})
