import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { pdf } from './papers'
import { company, creditCode, mobile } from './people'

/** A returning applicant with no missing paper. */
const mostActions = 12

test('a returning applicant is received and accepted with few keys, and has a file', async ({ page }) => {
  const name = company()
  const number = creditCode()
  await signIn(page, 'intake-main', '/window')
  await test.step('the first time all is written, and files are handed in', () => firstTime(page, name, number))
  await page.goto('/window')
  await expect(page.getByRole('combobox')).toBeFocused()
  let actions = 0
  /** One text typed, one key or one chord is one action. */
  const press = async (keys: string) => {
    actions++
    await page.keyboard.press(keys)
  }
  const type = async (text: string) => {
    actions++
    await page.keyboard.type(text)
  }
  await type('餐饮')
  await expect(page.getByRole('option')).toHaveCount(1)
  await press('Enter')
  await expect(page.getByRole('region', { name: '情形' }).getByRole('radio').first()).toBeFocused()
  await press('Alt+3')
  await press('Tab')
  await press('Tab')
  await type(number)
  await expect(page.getByRole('complementary', { name: '曾在本大厅办事' })).toBeVisible()
  await inspect(page, 'intake-returning')
  await press('Alt+r')
  await expect(page.getByLabel('单位名称', { exact: true })).toHaveValue(name)
  await expect(page.getByRole('figure', { name: '部门办理流程图' })).toBeVisible()
  await press('Control+Enter')
  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  await expect(page.getByRole('button', { name: '受理', exact: true })).toBeVisible()
  await press('Control+Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: '受理' })).toBeFocused()
  await press('Enter')
  await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
  expect(actions).toBeLessThanOrEqual(mostActions)

  await test.step('the file has both cases', async () => {
    await page.goto('/window/subjects')
    await page.getByLabel('证件号码').fill(number)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: /办过的事/ }).getByRole('listitem')).toHaveCount(2)
    await inspect(page, 'subject-file')
    await page.getByLabel('证件号码').fill(creditCode())
    await page.keyboard.press('Enter')
    await expect(page.getByText('没有在本大厅办过事')).toBeVisible()
  })
})

async function firstTime(page: Page, name: string, number: string) {
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option').first().click()
  const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
  await expect(questions.first()).toBeVisible()
  for (let each = await questions.count(); each > 0; each--) await page.keyboard.press('1')
  await page.getByLabel('单位名称', { exact: true }).fill(name)
  await page.getByLabel('统一社会信用代码', { exact: true }).fill(number)
  await page.getByLabel('联系电话', { exact: true }).fill(mobile())
  const uploads = page.getByLabel(/^文件: /)
  await expect(uploads.first()).toBeAttached()
  const count = await uploads.count()
  for (let index = 0; index < count; index++) {
    await uploads.nth(index).setInputFiles(pdf(`材料${index + 1}.pdf`))
    await expect(page.getByText(`材料${index + 1}.pdf`)).toBeVisible()
  }
  await expect(page.getByRole('button', { name: '收件', exact: true })).toBeEnabled()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
}
