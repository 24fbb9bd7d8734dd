import type { Browser, Page } from '@playwright/test'
import { inspect } from './checks'
import { EntryForm } from './entryForm'
import { expect, signIn, test } from './journey'
import { stack } from './stack'

/** An item of this run alone. */
const run = Date.now().toString(36).toUpperCase()
const item = { id: `I_VERSIONS_${run}`, name: `版本事项 ${run}`, department: 'D_SAMR', codes: { localCode: `VERSIONS-${run}` } }
const renamed = { name: `版本事项 ${run} 改名`, legalBasis: [{ text: '《版本条例》第一条' }] }

test('the reviewer reads what changes in words, and anybody who edits can look it up later', async ({ page, browser }) => {
  await signIn(page, 'editor-1', '/catalog/revisions')
  await test.step('a new entry is told field by field', async () => {
    await write(page, '新建', item)
    await expect(page.getByText(`新增 名称: “${item.name}”`)).toBeVisible()
    await expect(page.getByText(/^新增 实施部门: “.*市场监督.*”$/)).toBeVisible()
    await publish(page, browser)
  })
  await test.step('a changed one by what is new in it', async () => {
    await page.goto('/catalog/revisions')
    await write(page, '改名', renamed)
    await expect(changes(page)).toHaveText([`名称 由 “${item.name}” 改为 “${renamed.name}”`, '新增 法律依据: “《版本条例》第一条”'])
    await inspect(page, 'authoring-differences')
    await publish(page, browser)
    await expect(changes(page), 'still told once it holds').toHaveCount(2)
  })
  await test.step('its versions, and any two of them', async () => {
    await page.getByRole('link', { name: '历次版本' }).click()
    await expect(page.getByRole('heading', { level: 1, name: renamed.name })).toBeVisible()
    await expect(page.getByRole('link', { name: new RegExp(`修订单 \\d+ 改名 ${run}`) })).toBeVisible()
    await expect(changes(page)).toHaveCount(2)
    await page.getByRole('combobox').first().selectOption('第 2 版')
    await page.getByRole('combobox').last().selectOption('第 1 版')
    await expect(changes(page)).toHaveText([`名称 由 “${renamed.name}” 改为 “${item.name}”`, '删去 法律依据: “《版本条例》第一条”'])
    await page.getByRole('combobox').first().selectOption('空白(列出全部内容)')
    await expect(page.getByText(`新增 名称: “${item.name}”`)).toBeVisible()
    await inspect(page, 'entry-versions')
  })
  await test.step('from its guide an editor gets there, and to a change of it', async () => {
    await page.goto(`/guide/items/${item.id}`)
    await page.getByRole('link', { name: '历次版本与修改' }).click()
    await page.getByRole('button', { name: '新建修订单修改' }).click()
    await expect(page.getByRole('heading', { level: 1, name: renamed.name })).toBeVisible()
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeVisible()
  })
})

const changes = (page: Page) => page.locator('.changes li')

async function write(page: Page, title: string, fields: Record<string, unknown>) {
  await page.getByLabel('修订单名称').fill(`${title} ${run}`)
  await page.getByRole('button', { name: '新建修订单' }).click()
  await page.getByLabel('类别').selectOption('ITEM')
  await page.getByLabel('条目标识').fill(item.id)
  await page.getByRole('button', { name: '编辑条目' }).click()
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeVisible()
  await new EntryForm(page).fill(fields, ['id'])
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('没有发现错误')).toBeVisible()
  await page.getByRole('link', { name: '返回修订单' }).click()
}

async function publish(page: Page, browser: Browser) {
  await page.getByRole('button', { name: '提交复核' }).click()
  await expect(page.getByText('须由另一人复核')).toBeVisible()
  const other = await (await browser.newContext({ baseURL: stack.address, locale: 'zh-CN' })).newPage()
  await signIn(other, 'editor-2', new URL(page.url()).pathname)
  await expect(changes(other).first(), 'before it is approved').toBeVisible()
  await other.getByRole('button', { name: '通过' }).click()
  await expect(other.getByText('已发布').first()).toBeVisible()
  await other.context().close()
  await page.reload()
  await expect(page.getByText('已发布').first()).toBeVisible()
}
