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

interface Schema {
  $ref?: string
  then?: Schema
  properties?: Record<string, Schema>
  items?: Schema
}
const contract = JSON.parse(
  readFileSync(resolve(__dirname, '../../catalog-service/contract/src/main/resources/contract/catalog/catalogue.schema.json'), 'utf8'),
) as { $defs: Record<string, Schema> }
const kindOf = { questions: 'question', materials: 'material', items: 'item', bundles: 'bundle' } as const

/** What the contract knows of a value; the demo catalogue also notes where facts came from and what examples once gave. */
function known(value: unknown, schema: Schema): unknown {
  const reference = schema.$ref ?? schema.then?.$ref
  if (reference) return reference.endsWith('/condition') ? value : known(value, contract.$defs[reference.split('/').at(-1)!]!)
  if (Array.isArray(value)) return value.map((each) => known(each, schema.items ?? {}))
  if (!schema.properties || typeof value !== 'object' || !value) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (schema.properties![name] ? [[name, known(part, schema.properties![name])]] : [])),
  )
}
/** The hotel, as it stands on paper: every entry it needs, under ids of its own. */
const suffix = `_${Date.now().toString(36).toUpperCase()}`
const original = shipped.bundles.find(({ id }) => id === 'B_HOTEL') as Bundle
const needed = closure(original)
const paper = onPaper()

function closure(bundle: Entry): Record<Lists, Entry[]> {
  const found = new Set<Entry>([bundle])
  const bundled = shipped.items.filter(({ id }) => JSON.stringify(bundle.items).includes(`"${id}"`))
  for (const entry of [bundle, ...bundled].map((each) => JSON.stringify(each)))
    for (const other of [...bundled, ...shipped.questions, ...shipped.materials]) if (entry.includes(`"${other.id}"`)) found.add(other)
  return Object.fromEntries(Object.keys(kinds).map((list) => [list, shipped[list as Lists].filter((entry) => found.has(entry))])) as never
}
function onPaper(): Record<Lists, Entry[]> {
  const ids = Object.values(needed).flat().map(({ id }) => id)
  const text = ids.reduce((whole, id) => whole.replaceAll(`"${id}"`, `"${id}${suffix}"`), JSON.stringify(needed))
  const lists = Object.entries(JSON.parse(text) as Record<Lists, Entry[]>).map(([list, entries]) => [
    list,
    entries.map((entry) => known(entry, contract.$defs[kindOf[list as Lists]]!)),
  ])
  const { items, bundles, ...others } = Object.fromEntries(lists) as Record<Lists, Entry[]>
  return { ...others, items: items.map(withOwnCodes).map(withOwnName), bundles: bundles.map(withOwnName) }
}
/** Codes stand once in the catalogue. */
function withOwnCodes(item: Entry, at: number): Entry {
  const codes = item.codes as Record<string, string>
  const catalogCode = `9909${String(Date.now()).slice(-5)}${String(at).padStart(3, '0')}`
  const taskCode = codes.taskCode!.slice(0, 19) + catalogCode
  return { ...item, codes: { catalogCode, taskCode, ...(codes.handleItemCode ? { handleItemCode: `${taskCode}01` } : {}) } }
}

/** Other journeys look for the shipped ones by their names. */
function withOwnName(entry: Entry): Entry {
  return { ...entry, name: entry.name + suffix }
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
        if (kind === 'ITEM' && index) await asJson(page, entry)
        else await new EntryForm(page).fill(entry, ['id', 'dependencies', 'default'])
        for (const code of [entry.default ?? []].flat()) await page.locator(`[id="at/default"] input[value="${String(code)}"]`).check()
        if (kind === 'BUNDLE') await order(page, entry as Bundle)
        await page.getByRole('button', { name: '保存', exact: true }).click()
        await expect(page.getByText(/^已保存, 第 \d+ 稿$/)).toBeVisible()
        if (kind === 'BUNDLE') await expect(page.getByRole('status').getByText('错误', { exact: true })).toHaveCount(0)
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

test('an editor sees before publishing what would be otherwise, for the examples and for the cases in hand', async ({ page, others }) => {
  await others.receive('B_ENT_OPEN')
  await signIn(page, 'editor-1', '/catalog/revisions')
  await page.getByLabel('修订单名称').fill(`试算 ${suffix}`)
  await page.getByRole('button', { name: '新建修订单' }).click()
  await page.waitForURL(/\/catalog\/revisions\/\d+$/)
  await begin(page, 'BUNDLE', 'B_ENT_OPEN')
  const days = page.locator('[id="at/promisedLimit/days"] input')
  await days.fill(String(Number(await days.inputValue()) + 1))
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(/^已保存, 第 \d+ 稿$/)).toBeVisible()
  await page.getByRole('link', { name: '返回修订单' }).click()
  await expect(page.getByRole('region', { name: '改了什么' })).toContainText('承诺期限')

  const trial = page.getByRole('region', { name: '试算' })
  await expect(async () => {
    await trial.getByRole('button', { name: '开始试算' }).click()
    await expect(trial.getByText(/^在办 [1-9]\d* 件, 其中 [1-9]\d* 件按新目录方案不同/)).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(trial.getByRole('listitem').filter({ hasText: '承诺期限不同' })).toBeVisible()
  await expect(trial.getByRole('row').nth(1)).toContainText('承诺期限不同')
  await inspect(page, 'authoring-trial')
  await page.getByRole('button', { name: '放弃修订单' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '放弃' }).click()
  await expect(page.getByText('已放弃').first()).toBeVisible()
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
/** Nearly two hundred fields are written once; the other items come from a colleague, as a text. */
async function asJson(page: Page, entry: Entry) {
  await page.getByLabel('以 JSON 编辑').check()
  await page.getByLabel('条目 JSON').fill(JSON.stringify(entry))
  await page.getByLabel('条目 JSON').blur()
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
  await dot(first.before, 'right').hover()
  await page.mouse.down()
  await dot(first.after, 'left').hover()
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
