import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('an approver fetches the open tasks as a workbook', async ({ page, others }) => {
  await others.accepted('B_RESTAURANT')
  await signIn(page, 'approver-d-samr', '/approval/sheets')
  await inspect(page, 'sheets')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载工作簿' }).click()])
  await page.getByLabel('填好的工作簿(.xlsx)').setInputFiles(await download.path())
  await page.getByRole('button', { name: '交回' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '交回' }).click()
  await expect(page.getByText(/已决定 0 件, 已提交否定报备 0 件, 未接受 0 件, 未填写 \d+ 件。/)).toBeVisible()
  await inspect(page, 'sheets-result')
})
