import { inspect, picture } from './checks'
import { expect, signIn, test } from './journey'
import { stack } from './stack'
import { company, creditCode, mobile, slipped } from './people'

test('a clerk takes in one application, accepts it and prints the receipt', async ({ page, others }) => {
  await signIn(page, 'intake-main', '/window')
  await inspect(page, 'clerk-empty')
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option', { name: /开办餐饮店/ }).click()

  await test.step('every question is asked; until the last is answered there is no plan', async () => {
    const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
    await expect(questions.first()).toBeVisible()
    const count = await questions.count()
    expect(count).toBeGreaterThan(3)
    await expect(page.getByText(`还有 ${count} 个问题没有回答`, { exact: false })).toBeVisible()
    for (let each = 0; each < count; each++) await questions.nth(each).getByRole('radio').first().check()
  })
  await test.step('the plan shows who works when, and one merged list of materials', async () => {
    const graph = page.getByRole('figure', { name: '部门办理流程图' })
    await expect(graph.getByText('食品经营许可(新办)')).toBeVisible()
    await expect(graph.getByText('消防救援大队')).toBeVisible()
    await expect(page.getByRole('heading', { name: /材料: 需收 \d+ 份/ })).toBeVisible()
    const saved = page.getByText(/\d+\s*→\s*\d+/)
    const [before, after] = (await saved.innerText()).split('→').map(Number) as [number, number]
    expect(after).toBeLessThan(before)
  })

  const code = creditCode()
  const name = company()
  await test.step('a slip in the credit code is told where it was made', async () => {
    const field = page.getByLabel('统一社会信用代码')
    await field.fill(slipped(code))
    await expect(page.getByText('校验位不符, 请对照营业执照逐位核对')).toBeVisible()
    await inspect(page, 'clerk-slip')
    await field.fill(code)
    await expect(page.getByText('校验无误')).toBeVisible()
  })
  await page.getByLabel('单位名称').fill(name)
  await page.getByLabel('联系电话').fill(mobile())
  await test.step('one form asks once for what several departments need', async () => {
    const form = page.getByRole('region', { name: /一张表: 要填 \d+ 项/ })
    const area = form.getByLabel('经营场所建筑面积')
    await expect(area).toHaveCount(1)
    await expect(form.getByText(/取自“公司设立登记”的办理结果/)).toBeVisible()
    await area.fill('很大')
    await area.press('Tab')
    await expect(form.getByText('请填写数字')).toBeVisible()
    await area.fill('120')
  })
  await page.getByRole('button', { name: '全部已收纸质' }).click()
  await inspect(page, 'clerk-filled')
  await page.getByRole('button', { name: '收件', exact: true }).click()

  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  await expect(page.getByText('已收件').first()).toBeVisible()
  await inspect(page, 'clerk-received')
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await inspect(page, 'clerk-accept-asked')
  await page.getByRole('dialog', { name: '受理这个办件?' }).getByRole('button', { name: '受理' }).click()
  await expect(page.getByRole('region', { name: '各部门办理情况' }).getByText('待办理').first()).toBeVisible()
  await inspect(page, 'clerk-accepted')

  await page.getByRole('link', { name: '打印凭证' }).click()
  const sheet = page.frameLocator('iframe[title="受理通知书"]')
  await expect(sheet.getByRole('heading', { name: '受理通知书' })).toBeVisible()
  await expect(sheet.getByText(/文书编号 \d{6}-[\w-]+-A/)).toBeVisible()
  await test.step('its code leads to the progress of this case', async () => {
    const caseNumber = /cases\/([^/]+)\/receipt/.exec(page.url())![1]!
    const { progressToken } = await others.readCase(caseNumber)
    await expect(sheet.getByRole('img', { name: `${stack.address}/p/${progressToken}` })).toBeVisible()
  })
  await inspect(page, 'receipt')
  await test.step('on paper there is the notice and nothing else', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden()
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(sheet.getByRole('heading', { name: '受理通知书' })).toBeVisible()
    await page.screenshot({ path: picture('receipt-paper'), fullPage: true })
    await page.emulateMedia({ media: null })
  })
})
