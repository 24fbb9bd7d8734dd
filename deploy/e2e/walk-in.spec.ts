import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { pdf } from './papers'
import { company, creditCode, identityNumber, mobile } from './people'

async function answer(page: Page) {
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option', { name: /开办餐饮店/ }).click()
  const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
  await expect(questions.first()).toBeVisible()
  for (let each = 0, count = await questions.count(); each < count; each++) await questions.nth(each).getByRole('radio').first().check()
  await page.getByLabel('单位名称').fill(company())
  await page.getByLabel('统一社会信用代码').fill(creditCode())
  await page.getByLabel('联系电话').fill(mobile())
}

test('what a walk-in lacked is told once, brought, and the case is accepted', async ({ page }) => {
  await signIn(page, 'intake-main', '/window')
  await answer(page)
  const area = page.getByRole('region', { name: /一张表/ }).getByLabel('经营场所建筑面积')
  await area.fill('120')
  await page.getByRole('button', { name: '全部已收纸质' }).click()
  const lacking = page.getByRole('region', { name: /材料: 需收/ }).getByRole('checkbox').first()
  await lacking.uncheck()
  await page.getByRole('button', { name: '收件', exact: true }).click()
  await page.waitForURL(/\/window\/cases\/\d{6}-/)

  await page.getByRole('button', { name: '补正告知' }).click()
  await page.getByRole('button', { name: /^告知补正/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '发出告知' }).click()
  const taken = page.getByRole('form', { name: '收取补正' })
  await taken.getByRole('checkbox').first().check()
  await taken.getByRole('button', { name: '收下补正' }).click()
  await expect(taken).toBeHidden()
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
})

test('an agent applies for a company and stands on the receipt', async ({ page }) => {
  await signIn(page, 'intake-main', '/window')
  await answer(page)
  await page.getByRole('region', { name: /一张表/ }).getByLabel('经营场所建筑面积').fill('120')
  await page.getByLabel('由代理人办理').check()
  await page.getByRole('button', { name: '收件', exact: true }).click()
  await expect(page.getByText('请填写', { exact: true }).first()).toBeVisible()
  await page.getByLabel('代理人姓名').fill('周代')
  await page.getByLabel('代理人身份证号').fill(identityNumber())
  await page.getByLabel('代理人电话').fill(mobile())
  await expect(page.getByText('请核对纸质授权委托书并勾选, 或上传')).toBeVisible()
  await page.getByLabel('已核对纸质授权委托书').check()
  const letter = page.getByRole('group', { name: '授权委托书', exact: true })
  await letter.locator('input[type=file]').setInputFiles(pdf('周代的委托书.pdf'))
  await expect(letter.getByText('周代的委托书.pdf')).toBeVisible()
  await page.getByRole('button', { name: '全部已收纸质' }).click()
  await page.getByRole('button', { name: '收件', exact: true }).click()
  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  await expect(page.getByText('周代').first()).toBeVisible()
  await expect(page.getByText('已核对纸质原件')).toBeVisible()
  await expect(page.getByRole('link', { name: '周代的委托书.pdf' })).toHaveAttribute('href', /\/entrustment$/)
  await inspect(page, 'clerk-agent')
  await page.getByRole('link', { name: '打印凭证' }).click()
  const sheet = page.frameLocator('iframe[title="收件凭证"]')
  await expect(sheet.getByText('周代').first()).toBeVisible()
  await expect(sheet.getByText('已收电子文件')).toBeVisible()
})
