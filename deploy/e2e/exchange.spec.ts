import { readFile } from 'node:fs/promises'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('a supervisor saves an exchange table of the days that are over', async ({ page }) => {
  await signIn(page, 'supervisor-1', '/board/exchange')
  await expect(page.getByText('证件号码和电话已作掩码处理。')).toBeVisible()
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出' }).click()
  const file = await saved
  expect(file.suggestedFilename()).toMatch(/^up_pro_accept-.*\.csv$/)
  expect(await readFile(await file.path(), 'utf8')).toContain('projectNo,taskCode,taskName,orgCode,orgName,caseNo')
  await inspect(page, 'exchange')

  await test.step('a period that runs backwards is said before it is asked for', async () => {
    await page.getByLabel('截止日期').fill('2020-01-01')
    await expect(page.getByText('起止日期有误')).toBeVisible()
    await expect(page.getByRole('button', { name: '导出' })).toBeDisabled()
  })
})
