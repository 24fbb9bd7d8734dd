import { readFile } from 'node:fs/promises'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('a supervisor exports an exchange table of a period', async ({ page, others }) => {
  const { items } = await others.accepted('B_RESTAURANT')
  await signIn(page, 'supervisor-1', '/board/exchange')
  await expect(page.getByText('证件号码和电话已作掩码处理。')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^up_pro_accept-.*\.csv$/)
  await expect(page.getByText(/已导出 \d+ 行/)).toBeVisible()
  const text = await readFile(await file.path(), 'utf8')
  for (const { itemCaseNumber } of items) expect(text).toContain(itemCaseNumber)
  await inspect(page, 'exchange')

  await test.step('a period that runs backwards is refused in words', async () => {
    await page.getByLabel('截止日期').fill('2020-01-01')
    await page.getByRole('button', { name: '导出' }).click()
    await expect(page.getByText('起止日期有误').first()).toBeVisible()
  })
})
