import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { letDaysPass } from './stack'

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

test('silence becomes an order, which is answered by the department and closed on the board', async ({ page, others, browser }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await others.askOpinion(task, 'D_FIRE', '疏散通道是否合格')
  letDaysPass(caseNumber)
  await signIn(page, 'supervisor-1', '/board/orders')
  const order = page.getByRole('listitem').filter({ hasText: caseNumber })
  await expect(async () => {
    await page.reload()
    await expect(order).toContainText('待办理', { timeout: 1_000 })
  }).toPass({ timeout: 40_000 })
  await inspect(page, 'orders')

  await test.step('the department answers it, and gives its opinion', async () => {
    const chief = await (await browser.newContext({ baseURL: page.url() })).newPage()
    await signIn(chief, 'chief-d-fire', '/approval/asked')
    const own = chief.getByRole('region', { name: '待办督办单' }).getByRole('listitem').filter({ hasText: caseNumber })
    await own.getByRole('button', { name: '答复督办单…' }).click()
    await own.getByRole('textbox', { name: '答复' }).fill('经办人休假, 已另派人员')
    await inspect(chief, 'order-answer')
    await own.getByRole('button', { name: '答复', exact: true }).click()
    await chief.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await expect(own).toContainText('经办人休假, 已另派人员')
    const asked = chief.getByRole('row', { name: new RegExp(caseNumber) })
    await asked.getByRole('button').click()
    await chief.getByRole('radio', { name: '同意', exact: true }).check()
    await chief.getByRole('textbox', { name: '说明(附条件的写明条件)' }).fill('疏散通道合格')
    await chief.getByRole('region', { name: '答复意见' }).getByRole('button', { name: '答复', exact: true }).click()
    await chief.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await expect(asked).toHaveCount(0)
    await chief.context().close()
  })
  await expect(async () => {
    await page.reload()
    await expect(order).toContainText('已办理, 待办结', { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })
  await expect(order).toContainText('经办人休假, 已另派人员')
  await order.getByRole('button', { name: '办结督办单…' }).click()
  await order.getByRole('textbox', { name: '督办结果' }).fill('意见已答复')
  await order.getByRole('button', { name: '办结', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '办结' }).click()
  await expect(order).toHaveCount(0)
})
