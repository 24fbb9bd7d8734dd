import { expect, signIn, test } from './journey'
import { company, creditCode, mobile } from './people'

test('a clerk goes from search to receipt with the keyboard alone', async ({ page }) => {
  await signIn(page, 'intake-main', '/window')
  const keys = page.keyboard
  const focused = page.locator(':focus')
  /** Tab by tab, as far as a person would go. */
  const tabTo = async (name: string) => {
    for (let step = 0; step < 40; step++) {
      await keys.press('Tab')
      if ((await focused.evaluate((element) => element.textContent?.trim())) === name) return
    }
    throw new Error(`Tab never reaches ${name}`)
  }
  const label = (name: string) => page.getByLabel(name, { exact: true })

  await expect(page.getByRole('combobox')).toBeFocused()
  await keys.type('餐饮')
  await expect(page.getByRole('option')).toHaveCount(1)
  await keys.press('Enter')
  const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
  await expect(questions.first().getByRole('radio').first()).toBeFocused()
  for (let each = await questions.count(); each > 0; each--) await keys.press('1')
  await expect(page.getByRole('figure', { name: '部门办理流程图' })).toBeVisible()

  await expect(page.getByRole('radio', { name: '单位' })).toBeFocused()
  await keys.press('Tab')
  await expect(label('单位名称')).toBeFocused()
  await keys.type(company())
  await keys.press('Tab')
  await keys.type(creditCode())
  await keys.press('Tab')
  await expect(label('联系电话')).toBeFocused()
  await keys.type(mobile())
  await keys.press('Alt+4')
  await expect(page.getByRole('button', { name: '全部已收纸质' })).toBeFocused()
  await keys.press('Enter')
  await keys.press('Control+Enter')

  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  await expect(page.getByRole('button', { name: '受理', exact: true })).toBeVisible()
  await tabTo('受理')
  await keys.press('Enter')
  await expect(page.getByRole('dialog').getByRole('button', { name: '受理' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
  await tabTo('打印凭证')
  await keys.press('Enter')
  await expect(page.frameLocator('iframe').getByRole('heading', { name: '受理通知书' })).toBeVisible()
})
