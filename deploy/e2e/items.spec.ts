import { inspect } from './checks'
import { expect, test } from './journey'

test('anyone finds an item by list and by place, and reads its guide', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '查全部事项' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '事项清单' })).toBeVisible()
  await inspect(page, 'items')
  await page.getByLabel('所在清单').selectOption('就近办')
  await expect(page.getByRole('link', { name: '公章刻制备案', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '公司设立登记', exact: true })).toHaveCount(0)

  await test.step('where it was handed down to', async () => {
    await page.getByLabel(/办理地/).fill('219981001000')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('link', { name: '公章刻制备案', exact: true })).toBeVisible()
    await page.getByLabel(/办理地/).fill('219981002000')
    await page.keyboard.press('Enter')
    await expect(page.getByText('没有符合条件的事项')).toBeVisible()
  })
  await test.step('and back, with what was chosen in the address', async () => {
    await page.getByRole('button', { name: '清除条件' }).click()
    await page.getByRole('textbox', { name: '名称' }).fill('公章')
    await page.getByRole('button', { name: '查找' }).click()
    await page.getByRole('link', { name: '公章刻制备案', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: /公章刻制备案/ })).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('textbox', { name: '名称' })).toHaveValue('公章')
  })
})
