import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('anyone reads the guide of a bundle and of each of its items', async ({ page, request }) => {
  await page.goto('/do/B_RESTAURANT')
  await page.getByRole('link', { name: '看完整的办事指南' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '开办餐饮店' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '合并后的材料' })).toBeVisible()

  await test.step('the flow chart is drawn, and stands there in words', async () => {
    const chart = page.getByRole('img', { name: /开办餐饮店的办理流程图/ })
    await chart.scrollIntoViewIfNeeded()
    await expect.poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300)
    await expect(page.getByRole('region', { name: '办理流程', exact: true })).toContainText('等待: ')
  })
  await inspect(page, 'guide-bundle')
  await test.step('the same as a PDF', async () => {
    const link = await page.getByRole('link', { name: '下载 PDF' }).getAttribute('href')
    const pdf = await request.get(link!)
    expect(pdf.headers()['content-type']).toBe('application/pdf')
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })
  await test.step('and as a page that needs nothing else', async () => {
    const whole = await page.context().newPage()
    await whole.goto('/api/catalog/bundles/B_RESTAURANT/guide.html')
    await expect(whole.getByRole('heading', { name: '合并后的材料' })).toBeVisible()
    await inspect(whole, 'guide-page')
    await whole.close()
  })
  await test.step('on to an item', async () => {
    await page.getByRole('link', { name: /食品经营许可/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /食品经营许可/ })).toBeVisible()
    await expect(page.getByRole('table', { name: '申请材料' })).toContainText('食品经营许可申请书')
    await expect(page.getByText('有专职或者兼职的食品安全管理人员')).toBeVisible()
    await expect(page.getByText(/项要素尚未载明/)).toHaveCount(0)
    await inspect(page, 'guide-item')
  })
  await test.step('in English', async () => {
    await page.getByRole('button', { name: 'English' }).click()
    await expect(page.getByText('Service guide', { exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { name: /Limit by law/ })).toBeVisible()
  })
})

test('a guide says how much of it is not stated', async ({ page }) => {
  await page.goto('/guide/items/I_BIRTH_CERT')
  await expect(page.getByText(/还有 \d+ 项要素尚未载明/).first()).toBeVisible()
})

test('a guide that is not there says so', async ({ page }) => {
  await page.goto('/guide/items/I_NOTHING')
  await expect(page.getByRole('alert')).toContainText('没有这个事项')
})

test('a clerk opens the acceptance guide from the window', async ({ page }) => {
  await signIn(page, 'intake-main', '/window')
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option', { name: /开办餐饮店/ }).click()
  const opened = page.waitForEvent('popup')
  await page.getByRole('link', { name: '受理指南' }).click()
  const guide = await opened
  await expect(guide.getByRole('heading', { name: '逐份核对材料' })).toBeVisible()
  await expect(guide.getByText('行政许可法 32').first()).toBeVisible()
  await inspect(guide, 'guide-acceptance')
})

test('a department opens the manual of an item', async ({ page }) => {
  await signIn(page, 'approver-d-samr', '/guide/items/I_FOOD_PERMIT/manual')
  await expect(page.getByRole('heading', { name: '办理步骤与时限' })).toBeVisible()
  await expect(page.getByText('可延长 5 个工作日')).toBeVisible()
  await inspect(page, 'guide-manual')
})
