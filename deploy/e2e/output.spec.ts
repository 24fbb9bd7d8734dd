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

test('what is ready is collected early, by the code on the telephone, unless it is held', async ({ page, others }) => {
  const begun = await others.partlyGranted('B_RESTAURANT')
  const code = await others.pickupCode(begun)
  await page.goto(`/p/${begun.progressToken}`)
  await expect(page.getByLabel('取件码')).toHaveText(code)
  await inspect(page, 'pickup-code')

  await signIn(page, 'output-main', `/window/cases/${begun.caseNumber}`)
  await page.getByLabel(/暂停的原因/).fill('印章漏盖')
  await page.getByRole('button', { name: '暂停出件' }).click()
  await expect(page.getByText(/已暂停出件: 印章漏盖/)).toBeVisible()
  await inspect(page, 'output-held')
  await page.getByRole('button', { name: '解除暂停' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '解除暂停' }).click()

  const packet = page.getByRole('region', { name: '结果与领取' })
  await packet.locator('.el-checkbox').first().click()
  await packet.getByLabel('领取人姓名').fill('周海')
  await packet.getByLabel('取件码').fill(code)
  await packet.getByLabel('证件号末四位').fill('0000')
  await packet.getByRole('button', { name: '出件', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '已核对, 交付' }).click()
  await expect(page.getByText('缺少领取人身份证号', { exact: true })).toBeVisible()

  await packet.getByLabel('取件码').fill('')
  await packet.getByLabel('证件号末四位').fill('')
  await packet.getByRole('button', { name: '出件', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '已核对, 交付' }).click()
  await expect(packet.getByText(/由周海领取, 出件号 C/)).toBeVisible()
  await inspect(page, 'output-part')
})
