import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { letDaysPass } from './stack'

/** The only paper that is lacking; the food permit alone needs it. */
const lacking = 'M_HEALTH_CERT'

const follows = (page: Page) => page.getByRole('form', { name: '容缺材料' })

test('a promised material that does not come ends what needs it, and the rest goes on', async ({ page, others }) => {
  const { caseNumber, progressToken } = await others.receive('B_RESTAURANT', [], { lacking })
  await signIn(page, 'intake-main', `/window/cases/${caseNumber}`)
  await test.step('the clerk accepts with the day that the applicant promised', async () => {
    const offered = page.getByRole('form', { name: '容缺受理' })
    const day = offered.getByLabel(/补交日期$/)
    await day.fill((await day.getAttribute('min'))!)
    await inspect(page, 'deferred-offered')
    await offered.getByRole('button', { name: '容缺受理' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '容缺受理' }).click()
    await expect(follows(page).getByText(/前补交$/)).toBeVisible()
  })
  await test.step('it is found among the cases that await materials, by the day', async () => {
    await page.goto('/window/cases')
    await page.getByLabel('在等').selectOption({ label: '容缺待补交' })
    const row = page.getByRole('row', { name: new RegExp(caseNumber) })
    await expect(row.getByText(/容缺, .*前补交/)).toBeVisible()
    await inspect(page, 'cases-awaiting')
    await page.getByLabel('补交日期至').fill('2026-01-01')
    await expect(row).toHaveCount(0)
  })
  await page.goto(`/p/${progressToken}`)
  const promised = page.locator('.call', { hasText: '您承诺补交的材料' })
  await expect(promised.getByRole('listitem')).toHaveCount(1)
  await inspect(page, 'deferred-promised')

  letDaysPass(caseNumber)
  await page.goto(`/window/cases/${caseNumber}`)
  await expect(async () => {
    await page.getByRole('button', { name: '刷新' }).click()
    await expect(follows(page).getByText('逾期未补交, 相关事项视为撤回')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await inspect(page, 'deferred-lapsed')
  await test.step('the food permit is over, the others go on', async () => {
    const { items } = await others.readCase(caseNumber)
    const status = (id: string) => items.find(({ itemId }) => itemId === id)!.status
    expect([status('I_FOOD_PERMIT'), status('I_ENT_SETUP')]).toEqual(['CLOSED', 'DISPATCHED'])
  })
  await page.goto(`/p/${progressToken}`)
  await expect(promised.getByText('逾期未交, 相关事项已终止')).toBeVisible()
})

test('a promised material that comes is taken in at the window', async ({ page, others }) => {
  const { caseNumber } = await others.receive('B_RESTAURANT', [], { lacking })
  await signIn(page, 'intake-main', `/window/cases/${caseNumber}`)
  await page.getByRole('form', { name: '容缺受理' }).getByRole('button', { name: '容缺受理' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '容缺受理' }).click()
  await follows(page).getByRole('checkbox').first().check()
  await follows(page).getByRole('button', { name: '收下补交材料' }).click()
  await expect(follows(page).getByText(/已补交$/)).toBeVisible()
  letDaysPass(caseNumber)
  await page.getByRole('button', { name: '刷新' }).click()
  await expect(follows(page).getByText(/已补交$/)).toBeVisible()
})
