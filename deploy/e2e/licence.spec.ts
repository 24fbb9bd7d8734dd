import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('a grant brings about a licence that anybody verifies, until it is revoked', async ({ page, others, browser }) => {
  const { items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status }) => status === 'DISPATCHED')!
  await signIn(page, 'chief-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
  await page.getByRole('radio', { name: '准予' }).check()
  await page.getByRole('button', { name: '作出决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '准予' }).click()
  await expect(page.getByText(/作出决定$/)).toBeVisible()
  const address = await page.getByRole('link', { name: '核验证照' }).getAttribute('href')

  const visitor = await (await browser.newContext({ baseURL: page.url(), viewport: { width: 390, height: 844 } })).newPage()
  await visitor.goto(address!)
  await expect(visitor.getByText('✓ 真实有效')).toBeVisible()
  await expect(visitor.getByText(/^\d{4}年\d+月\d+日$/)).toBeVisible()
  await visitor.getByText('自行验证').click()
  await expect(visitor.getByText('SM3withSM2')).toBeVisible()
  await inspect(visitor, 'licence-verified')

  await test.step('the seal and its slips', async () => {
    await page.goto('/approval/seals')
    await expect(page.getByRole('heading', { name: '行政审批专用章(1)' })).toBeVisible()
    await expect(page.getByRole('row').nth(1)).toContainText('YZ-SAMR-')
    await inspect(page, 'seals')
  })
  await test.step('the licence is revoked', async () => {
    await page.goto('/approval/licences?state=ISSUED')
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="${address}"]`) })
    await row.getByRole('button', { name: '撤销证照' }).click()
    await row.getByLabel('撤销理由').fill('以欺骗手段取得许可')
    await row.getByLabel('法律依据').fill('行政许可法 第69条第2款')
    await inspect(page, 'licences')
    await row.getByRole('button', { name: '撤销证照' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销', exact: true }).click()
    await expect(row).toHaveCount(0)
  })
  await visitor.reload()
  await expect(visitor.getByText('✕ 已撤销, 不再有效。')).toBeVisible()
  await expect(visitor.getByText(/以欺骗手段取得许可/)).toBeVisible()
})

test('what a department system makes itself is seen by approver, window and public', async ({ page, others, browser }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await others.grantBySystem(task)
  await signIn(page, 'approver-d-samr', '/approval/licences')
  await page.getByLabel('证照编号或办件编号开头').fill(caseNumber)
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: new RegExp(caseNumber) })
  await expect(row).toContainText('待部门业务系统推送证照内容')
  await inspect(page, 'licence-awaited')
  await others.pushLicence(task, { validFrom: '2026-01-01', entries: [{ label: '经营范围', value: '热食类食品制售' }] })
  await expect(async () => {
    await page.reload()
    await expect(row).toContainText('已签发', { timeout: 1_000 })
  }).toPass({ timeout: 20_000 })

  await test.step('the approver opens it from the task', async () => {
    await page.goto(`/approval/tasks/${task.itemCaseNumber}`)
    await page.getByRole('link', { name: '核验证照' }).click()
    await expect(page.getByText('✓ 真实有效')).toBeVisible()
    await expect(page.getByText('热食类食品制售', { exact: true })).toBeVisible()
    await inspect(page, 'licence-pushed')
  })
  await test.step('the window opens it from the case', async () => {
    const window = await (await browser.newContext({ baseURL: page.url() })).newPage()
    await signIn(window, 'intake-main', `/window/cases/${caseNumber}`)
    await window.getByRole('link', { name: '核验证照' }).click()
    await expect(window.getByText('热食类食品制售', { exact: true })).toBeVisible()
    await window.context().close()
  })
})
