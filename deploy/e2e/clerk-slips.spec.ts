import { inspect } from './checks'
import type { Locator } from '@playwright/test'
import { expect, signIn, test } from './journey'
import { company, creditCode, mobile } from './people'

test('what a clerk forgets is said, and nothing is taken in', async ({ page }) => {
  let sent = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/api/cases') sent++
  })
  await signIn(page, 'intake-main', '/window')
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option', { name: /开办餐饮店/ }).click()
  const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
  await expect(questions.first()).toBeVisible()
  const last = questions.last()
  for (let each = (await questions.count()) - 2; each >= 0; each--) await questions.nth(each).getByRole('radio').last().check()

  await test.step('a question without an answer', async () => {
    await page.getByRole('button', { name: '收件', exact: true }).click()
    await expect(last.getByText('请选一个')).toBeVisible()
    await expect(last.getByRole('radio').first()).toBeFocused()
    await expect.poll(() => uppermost(last.getByRole('radio').first()), 'the question is not hidden by the bar').toBe(true)
    await inspect(page, 'clerk-answer-missing')
    await last.getByRole('radio').last().check()
    await expect(last.getByText('请选一个')).toBeHidden()
  })
  await test.step('an applicant without a name and with a wrong telephone', async () => {
    await expect(page.getByRole('heading', { name: /材料: 需收/ })).toBeVisible()
    await page.getByLabel('联系电话').fill('1390000')
    await page.getByRole('button', { name: '收件', exact: true }).click()
    await expect(page.getByText('请填写手机号, 或带区号的固定电话')).toBeVisible()
    await expect(page.getByText('请填写', { exact: true }).first()).toBeVisible()
  })
  expect(sent).toBe(0)

  await test.step('missing papers do not keep a case from being received, only from being accepted', async () => {
    await page.getByLabel('单位名称').fill(company())
    await page.getByLabel('统一社会信用代码').fill(creditCode())
    await page.getByLabel('联系电话').fill(mobile())
    await page.getByRole('button', { name: '收件', exact: true }).click()
    await page.waitForURL(/\/window\/cases\/\d{6}-/)
    await page.getByRole('button', { name: '受理', exact: true }).click()
    const refusal = page.getByRole('alert').filter({ hasText: '还缺材料, 不能受理' })
    await expect(refusal).toContainText('请补齐下列材料, 或一次性告知补正')
    await inspect(page, 'clerk-material-missing')
  })
  await test.step('so the applicant is told once what to bring', async () => {
    await page.getByRole('button', { name: '补正告知' }).click()
    await inspect(page, 'clerk-correction')
    await page.getByRole('button', { name: /^告知补正/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: '发出告知' }).click()
    await expect(page.getByText('待补正').first()).toBeVisible()
    const notice = page.getByRole('link', { name: /补正告知书/ })
    await expect(notice).toBeVisible()
    const paper = await page.request.get((await notice.getAttribute('href'))!)
    expect(paper.headers()['content-type']).toBe('application/pdf')
    await inspect(page, 'clerk-correction-sent')
  })
})

/** Nothing lies over the middle of it. */
const uppermost = (wanted: Locator) =>
  wanted.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === element
  })
