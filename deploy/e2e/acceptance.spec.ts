import type { Page } from '@playwright/test'
import type { Case } from './api'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

/** The fire check of a hotel is not entrusted to the window: its department accepts it itself. */
test('a department asks once, the window takes it in, the department accepts and grants', async ({ page, others, browser }) => {
  const accepted = await others.accepted('B_HOTEL')
  const fire = await others.reaches(accepted.caseNumber, 'I_FIRE_CHECK')
  const task = `/approval/tasks/${fire.itemCaseNumber}`

  await signIn(page, 'approver-d-fire', task)
  await test.step('nothing is decided before it is accepted', async () => {
    await expect(page.getByRole('region', { name: '受理' })).toContainText('未委托综合窗口受理')
    await expect(page.getByRole('button', { name: '作出决定' })).toHaveCount(0)
    await inspect(page, 'acceptance-pending')
  })
  await page.getByRole('button', { name: '一次性告知补正' }).click()
  await page.getByRole('button', { name: /发出告知/ }).click()
  await expect(page.getByRole('alert')).toHaveText('请至少选择一项, 并逐项写明原因。')
  const line = page.getByRole('form', { name: '告知补正' }).getByRole('listitem').first()
  const asked = (await line.innerText()).trim()
  await line.getByRole('checkbox').check()
  await page.getByLabel(/的补正原因/).fill('未加盖公章')
  await inspect(page, 'acceptance-ask')
  await page.getByRole('button', { name: '发出告知(1 项)' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发出' }).click()
  await expect(page.getByText('已告知补正, 等待申请人在手机上或到收件窗口补交。')).toBeVisible()
  await inspect(page, 'acceptance-asked')

  const window = await (await browser.newContext()).newPage()
  await signIn(window, 'intake-main', `/window/cases/${accepted.caseNumber}`)
  await takeIn(window, accepted, asked)
  await window.context().close()

  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('button', { name: '受理', exact: true })).toBeVisible()
  }).toPass({ timeout: 30_000 })
  await expect(page.getByRole('button', { name: '一次性告知补正' })).toHaveCount(0)
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await page.getByRole('radio', { name: '准予' }).check()
  await page.getByRole('button', { name: /申请材料齐全/ }).click()
  await page.getByRole('button', { name: '作出决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '准予' }).click()
  await expect(page.getByText(/作出决定$/)).toBeVisible()
  await expect.poll(async () => (await others.readCase(accepted.caseNumber)).items.find(({ itemId }) => itemId === 'I_FIRE_CHECK')?.status).toBe('GRANTED')
})

/** The applicant sees what is asked, and the window hands all of it on at once. */
async function takeIn(page: Page, { caseNumber, progressToken }: Case, asked: string) {
  const panel = page.getByRole('region', { name: '部门请申请人补正' })
  await expect(async () => {
    await page.reload()
    await expect(panel).toBeVisible()
  }).toPass({ timeout: 30_000 })
  await inspect(page, 'acceptance-window')
  await page.goto(`/p/${progressToken}`)
  await expect(page.getByText(`${asked}: 未加盖公章`)).toBeVisible()
  await inspect(page, 'acceptance-progress')
  await page.goto(`/window/cases/${caseNumber}`)
  await panel.getByRole('checkbox').first().check()
  await panel.getByRole('button', { name: '收下并转送部门' }).click()
  await expect(panel).toHaveCount(0)
}

test('an item that is not accepted ends those that need it, and the rest goes on', async ({ page, others }) => {
  const accepted = await others.accepted('B_HOTEL')
  const fire = await others.reaches(accepted.caseNumber, 'I_FIRE_CHECK')
  await signIn(page, 'approver-d-fire', `/approval/tasks/${fire.itemCaseNumber}`)
  await page.getByRole('button', { name: '不予受理' }).click()
  await page.getByRole('button', { name: '作出不予受理决定' }).click()
  await expect(page.getByRole('alert')).toHaveText('须写明理由和法律依据。')
  await page.getByRole('button', { name: '申请事项依法不属于本部门职权范围。' }).click()
  await page.getByLabel(/应向何处申请/).fill('市住房和城乡建设局')
  await inspect(page, 'acceptance-decline')
  await page.getByRole('button', { name: '作出不予受理决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '不予受理' }).click()
  await expect(page.getByText('已终止')).toBeVisible()
  await expect
    .poll(async () => Object.fromEntries((await others.readCase(accepted.caseNumber)).items.map(({ itemId, status }) => [itemId, status])))
    .toMatchObject({ I_FIRE_CHECK: 'REFUSED', I_HOTEL_PERMIT: 'CLOSED', I_HEALTH_PERMIT: expect.stringMatching(/DISPATCHED|CLAIMED/) })
})
