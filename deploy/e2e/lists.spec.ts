import { readFileSync } from 'node:fs'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { creditCode } from './people'

/** A list of this run alone: its codes are new, so that it can be played again. */
const run = Date.now()
const office = creditCode()
const row = (number: number, deptCode: string) => ({
  department: `试验局${run}`,
  mainItem: '未分类',
  name: `试验事项${run}第${number}项`,
  itemCode: `E2E${run}-${number}-000-${office}-1-00`,
  taskType: '1',
  deptCode,
})
const rows = [row(1, office), row(2, office.slice(8, 17)), row(3, '3946653276082720768')]
const file = (content: unknown) => ({ name: `清单${run}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) })

test('an editor tries a list, imports it and takes away what has to be mended', async ({ page }) => {
  await signIn(page, 'editor-1', '/catalog')
  await page.getByRole('main').getByRole('link', { name: '批量导入与导出' }).click()
  await expect(page.getByRole('heading', { name: '导入记录' })).toBeVisible()
  const choose = page.getByLabel('清单文件(.xlsx 或 JSON)')
  const count = (outcome: string) => page.locator('dl div').filter({ hasText: outcome }).locator('dd')

  await test.step('the template can be taken away', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载模板' }).click()
    expect(readFileSync(await (await download).path()).subarray(0, 2).toString()).toBe('PK')
  })
  await test.step('a file that is no list', async () => {
    await choose.setInputFiles({ name: 'list.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from('no list') })
    await page.getByRole('button', { name: '试算' }).click()
    await expect(page.getByRole('alert')).toContainText('这不是清单文件')
    await inspect(page, 'lists')
  })
  await test.step('a trial tells of every row and stores nothing', async () => {
    await choose.setInputFiles(file(rows))
    await page.getByRole('button', { name: '试算' }).click()
    await expect(page.getByText('试算结果: 没有改动任何内容')).toBeVisible()
    await expect(count('新增')).toHaveText('1')
    await expect(count('已修正')).toHaveText('1')
    await expect(count('有误')).toHaveText('1')
    await expect(page.getByText(/无误的行在修订单/)).toHaveCount(0)
    await page.getByRole('combobox', { name: '结果' }).selectOption('REJECTED')
    await expect(page.getByRole('cell', { name: /3946653276082720768.*不是有效的统一社会信用代码/ })).toBeVisible()
    await expect(page.locator('tbody tr')).toHaveCount(1)
    await inspect(page, 'list-trial')
  })
  await test.step('the import writes revisions', async () => {
    await page.getByRole('link', { name: '全部导入记录' }).click()
    await choose.setInputFiles(file(rows))
    await page.getByRole('button', { name: '正式导入' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '导入', exact: true }).click()
    await expect(page.getByText(/无误的行在修订单/)).toBeVisible()
    await expect(page.getByText(/有误的行在修订单/)).toBeVisible()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /下载有误的行/ }).click()
    expect(readFileSync(await (await download).path()).subarray(0, 2).toString()).toBe('PK')
    await inspect(page, 'list-done')
  })
  await test.step('the same list again changes nothing', async () => {
    await page.getByRole('link', { name: '全部导入记录' }).click()
    await expect(page.getByRole('link', { name: `清单${run}.json` })).toHaveCount(2)
    await choose.setInputFiles(file(rows))
    await page.getByRole('button', { name: '试算' }).click()
    await expect(count('不变')).toHaveText('2')
  })
})
