import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { EntryForm } from './entryForm'
import { expect, signIn, test } from './journey'
import { stack } from './stack'

interface Entry {
  id: string
  name?: string
  [field: string]: unknown
}
type Lists = 'questions' | 'materials' | 'items' | 'bundles'
interface Dependency {
  before: string
  after: string
  reason?: string
}
type Answers = Record<string, string | string[]>
interface Bundle extends Entry {
  dependencies: Dependency[]
  examples: { answers: Answers }[]
}
const shipped = JSON.parse(readFileSync(resolve(__dirname, '../demo-data/catalog.json'), 'utf8')) as Record<Lists, Entry[]>
const kinds = { questions: 'QUESTION', materials: 'MATERIAL', items: 'ITEM', bundles: 'BUNDLE' } as const

/** What the demo catalogue notes beside an entry and the contract does not know: where facts came from, what an example once gave. */
const notes = [
  'assumed', 'provenance', 'guideAssumed', 'formAssumed', 'basis', 'note', 'nationalList', 'phase', 'certificateIssueLimit',
  'expectedItems', 'waves', 'materialCountBeforeDedup', 'materialCountAfterDedup', 'applicantMustSubmit', 'applicantMustSubmitCount',
]
/** The hotel, as it stands on paper: every entry it needs, under ids of its own and without the notes. */
const suffix = `_${Date.now().toString(36).toUpperCase()}`
const original = shipped.bundles.find(({ id }) => id === 'B_HOTEL') as Bundle
const needed = closure(original)
const paper = onPaper()

function closure(bundle: Entry): Record<Lists, Entry[]> {
  const found = new Set<Entry>([bundle])
  for (const entry of found) {
    const text = JSON.stringify(entry)
    for (const list of ['questions', 'materials', 'items'] as const)
      for (const other of shipped[list]) if (text.includes(`"${other.id}"`)) found.add(other)
  }
  return Object.fromEntries(Object.keys(kinds).map((list) => [list, shipped[list as Lists].filter((entry) => found.has(entry))])) as never
}
function onPaper(): Record<Lists, Entry[]> {
  const ids = Object.values(needed).flat().map(({ id }) => id)
  const text = ids.reduce((whole, id) => whole.replaceAll(`"${id}"`, `"${id}${suffix}"`), JSON.stringify(needed))
  const lists = JSON.parse(text, (name, value) => (notes.includes(name) ? undefined : value)) as Record<Lists, Entry[]>
  for (const limited of [...lists.items, ...lists.bundles])
    for (const field of ['statutoryLimit', 'promisedLimit', 'jointLimit', 'itemType']) delete (limited[field] as Entry | undefined)?.[field === 'itemType' ? 'name' : 'source']
  return { ...lists, items: lists.items.map(withOwnCodes), bundles: lists.bundles.map(({ source: _, ...bundle }) => bundle as Entry) }
}
/** Codes stand once in the catalogue. */
function withOwnCodes(item: Entry, at: number): Entry {
  const codes = item.codes as Record<string, string>
  const catalogCode = `9909${String(Date.now()).slice(-5)}${String(at).padStart(3, '0')}`
  const taskCode = codes.taskCode!.slice(0, 19) + catalogCode
  return { ...item, codes: { catalogCode, taskCode, ...(codes.handleItemCode ? { handleItemCode: `${taskCode}01` } : {}) } }
}

test('an editor builds the hotel bundle from nothing, a second one publishes it, and it plans as the shipped one', async ({ page, browser, request }) => {
  test.setTimeout(600_000)
  await signIn(page, 'editor-1', '/catalog/revisions')
  await page.getByLabel('修订单名称').fill(`开办宾馆 ${suffix}`)
  await page.getByRole('button', { name: '新建修订单' }).click()
  await page.waitForURL(/\/catalog\/revisions\/\d+$/)
  const revision = new URL(page.url()).pathname

  for (const [list, kind] of Object.entries(kinds))
    await test.step(`${list} in the forms`, async () => {
      for (const [index, entry] of paper[list as Lists].entries()) {
        await begin(page, kind, entry.id)
        await new EntryForm(page).fill(entry, ['id', 'dependencies'])
        if (kind === 'BUNDLE') await order(page, entry as Bundle)
        await page.getByRole('button', { name: '保存', exact: true }).click()
        await expect(page.getByText(/^已保存, 第 \d+ 稿$/)).toBeVisible()
        await expect(page.getByText('没有发现错误')).toBeVisible()
        if (!index) await inspect(page, `authoring-${kind.toLowerCase()}`)
        await page.getByRole('link', { name: '返回修订单' }).click()
      }
    })
  await test.step('handed to review; not by oneself', async () => {
    await page.getByRole('button', { name: '提交复核' }).click()
    await expect(page.getByText('须由另一人复核')).toBeVisible()
    await inspect(page, 'authoring-revision')
  })
  await test.step('approved by a second editor', async () => {
    const other = await (await browser.newContext({ baseURL: stack.address, locale: 'zh-CN' })).newPage()
    await signIn(other, 'editor-2', revision)
    await other.getByRole('button', { name: '通过' }).click()
    await expect(other.getByText('已发布').first()).toBeVisible()
    await other.context().close()
  })
  for (const answers of [...original.examples.map((example) => example.answers), ...changedOnce(original)])
    await test.step(JSON.stringify(answers), async () => {
      const plan = async (bundle: string, given: Answers) => {
        const answer = await request.post(`/api/catalog/bundles/${bundle}/plan`, { data: { answers: given } })
        expect(answer.ok(), await answer.text()).toBe(true)
        return comparable(await answer.text())
      }
      const renamed = Object.fromEntries(Object.entries(answers).map(([question, chosen]) => [question + suffix, chosen]))
      expect(await plan(original.id + suffix, renamed)).toEqual(await plan(original.id, answers))
    })
})

/** Each other option of each question, in the first example. */
function changedOnce(bundle: Bundle): Answers[] {
  const base = bundle.examples[0]!.answers
  return needed.questions.flatMap(({ id, options, type }) =>
    (options as { code: string }[]).map(({ code }) => ({ ...base, [id]: type === 'MULTI' ? [code] : code })),
  )
}
/** A plan in the shipped ids, whatever the version and wherever the order of equals comes from the ids. */
function comparable(plan: string): Record<string, unknown> {
  const { bundleVersion, version, ...rest } = JSON.parse(plan.replaceAll(suffix, '')) as Record<string, unknown>
  expect([bundleVersion, version].filter((number) => number !== undefined).every((number) => typeof number === 'number')).toBe(true)
  return rest
}
async function begin(page: Page, kind: string, id: string) {
  await page.getByLabel('类别').selectOption(kind)
  await page.getByLabel('条目标识').fill(id)
  await page.getByRole('button', { name: '编辑条目' }).click()
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeVisible()
}

/** The first is drawn by mouse, the others are chosen in the lists; each is given its reason. */
async function order(page: Page, { dependencies }: Bundle) {
  const [first, ...others] = dependencies as [Dependency, ...Dependency[]]
  const dot = (item: string, side: string) => page.locator(`.vue-flow__node[data-id="${item}"] .vue-flow__handle-${side}`)
  await page.locator('.canvas').scrollIntoViewIfNeeded()
  const from = (await dot(first.before, 'right').boundingBox())!
  const to = (await dot(first.after, 'left').boundingBox())!
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await expect(page.locator('.vue-flow__edge')).toHaveCount(1)
  for (const { before, after } of others) {
    await page.getByLabel('先办事项').selectOption(before)
    await page.getByLabel('后办事项').selectOption(after)
    await page.getByRole('button', { name: '添加先后关系' }).click()
  }
  await expect(page.locator('.vue-flow__edge')).toHaveCount(dependencies.length)
  const reasons = page.getByRole('textbox', { name: /先于.*的原因或依据/ })
  for (const [index, { reason }] of dependencies.entries()) if (reason) await reasons.nth(index).fill(reason)
}
