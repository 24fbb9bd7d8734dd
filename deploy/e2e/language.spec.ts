import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('the pages speak English too, and remember it', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'What would you like to do?' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await inspect(page, 'english-home')
  await page.goto('/progress')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('Give four digits')).toBeVisible()
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByText('请填写四位数字')).toBeVisible()
})

test('a desk is not open to another desk, nor to a stranger', async ({ page }) => {
  await page.goto('/board')
  await expect(page.getByRole('heading', { name: '请先登录' })).toBeVisible()
  await inspect(page, 'stranger')
  await signIn(page, 'intake-east', '/board')
  await expect(page.getByRole('heading', { name: '您的账号不能打开这一页' })).toBeVisible()
  await page.getByRole('button', { name: '退出' }).click()
  await expect(page.getByRole('button', { name: '工作人员登录' })).toBeVisible()
})
