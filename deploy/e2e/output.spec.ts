import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { identityNumber, slipped } from './people'

test('an output clerk hands everything out at once and asks to be rated', async ({ page, others }) => {
  const ready = await others.outputReady('B_RESTAURANT')
  await signIn(page, 'output-main', '/window/output')
  await page.getByLabel('查找').fill(ready.caseNumber)
  await page.getByRole('button', { name: '查找', exact: true }).click()
  await page.getByRole('button', { name: new RegExp(ready.outputNumber!) }).click()
  await inspect(page, 'output-case')

  const collector = identityNumber()
  await page.getByLabel('领取人姓名').fill('周海')
  await test.step('a wrong identity number is told before anything is handed out', async () => {
    await page.getByLabel(/领取人身份证号/).fill(slipped(collector))
    await page.getByRole('button', { name: '出件', exact: true }).click()
    await expect(page.getByText('校验位不符, 请对照身份证逐位核对')).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  await page.getByLabel(/领取人身份证号/).fill(collector)
  await page.getByRole('button', { name: '出件', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '已核对, 出件' }).click()
  await expect(page.getByText('已出件, 办结')).toBeVisible()
  await expect(page.getByRole('link', { name: '打开评价页' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('link', { name: /领取凭证/ })).toBeVisible()
  await inspect(page, 'output-done')
})
