import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, test } from './journey'
import { picture } from './papers'

const phone = { width: 390, height: 844 }

async function look(page: Page, name: string) {
  await inspect(page, name)
  await page.setViewportSize(phone)
}

/** Sends a picture as if it had just been taken. */
async function photograph(page: Page, index: number, name: string) {
  const drop = page.locator('.drop').nth(index)
  await drop.locator('input[type=file]').last().setInputFiles(picture(name))
  await expect(drop.getByText(name)).toBeVisible()
}

test('a walk-in without an account answers the notice by the QR code', async ({ page, others }) => {
  await page.setViewportSize(phone)
  const { caseNumber, progressToken, phone: number } = await others.receive('B_RESTAURANT')
  await others.askForCorrection(caseNumber, '照片不清楚')
  await page.goto(`/p/${progressToken}`)
  await expect(page.getByRole('region', { name: '请补正' })).toContainText('照片不清楚')
  await photograph(page, 0, '重拍.png')
  await look(page, 'receipt-correct')
  await page.getByRole('button', { name: '提交补正' }).click()
  await expect(page.getByText('已提交, 大厅会继续办理。')).toBeVisible()
  expect((await others.readCase(caseNumber)).status).toBe('RECEIVED')
  await page.goto('/progress')
  await page.getByLabel('办件编号').fill(caseNumber)
  await page.getByLabel('申请人手机号后四位').fill(number.slice(-4))
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText(caseNumber)).toBeVisible()
  await expect(page.getByRole('region', { name: '请补正' })).toBeHidden()
})
