import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('a supervisor sees a case arrive without touching the page, and how its days were counted', async ({ page, others }) => {
  await signIn(page, 'supervisor-1', '/board')
  await expect(page.getByText('实时')).toBeVisible()
  const inHand = page.getByText('在办件').locator('xpath=following-sibling::dd')
  const before = Number((await inHand.innerText()).replaceAll(',', ''))
  const { caseNumber } = await others.accepted('B_RESTAURANT')
  await expect.poll(async () => Number((await inHand.innerText()).replaceAll(',', '')), { timeout: 30_000 }).toBeGreaterThan(before)
  await inspect(page, 'board')

  await page.getByLabel('办件编号').fill(caseNumber)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: caseNumber }).first().click()
  await expect(page.getByRole('heading', { name: '办件监察' })).toBeVisible()
  await expect(page.getByText('公司设立登记').first()).toBeVisible()
  await inspect(page, 'board-case')
})

test('the wall shows everything without scrolling', async ({ page }) => {
  await signIn(page, 'supervisor-1', '/board')
  await page.getByRole('link', { name: '大屏' }).click()
  await expect(page.getByText('实时')).toBeVisible()
  await page.setViewportSize({ width: 1920, height: 1080 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1080)
  await inspect(page, 'screen')
})

test('a supervisor allows a second notice with a reason, and it stands in the log', async ({ page, others }) => {
  const { caseNumber } = await others.receive('B_RESTAURANT')
  await others.askForCorrection(caseNumber, '缺少签章')
  await others.correct(caseNumber)
  await signIn(page, 'supervisor-1', '/board/overrides')
  await inspect(page, 'overrides')
  await page.getByRole('searchbox').or(page.getByRole('search').getByRole('textbox')).fill(caseNumber)
  await page.getByRole('button', { name: '打开办件' }).click()
  await page.waitForURL(`**/board/cases/${caseNumber}`)
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: '批准再次告知补正' })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('button', { name: '批准再次告知补正' }).click()
  await page.getByLabel('批准理由').fill('材料退回后被水浸损')
  await page.getByRole('button', { name: '批准', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(page.getByText('已批准, 窗口可以再告知一次。')).toBeVisible()

  await page.goto('/board/overrides')
  await expect(page.getByRole('row', { name: new RegExp(caseNumber) })).toContainText('材料退回后被水浸损')
  await inspect(page, 'overrides-log')
})
