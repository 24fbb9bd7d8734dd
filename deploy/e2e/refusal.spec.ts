import { inspect } from './checks'
import { expect, signIn, test } from './journey'

test('a refusal is proposed, concurred in and overruled, and the item is granted', async ({ page, browser, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await signIn(page, 'approver-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
  await test.step('the approver proposes it', async () => {
    await page.getByRole('radio', { name: '不予' }).check()
    await page.getByRole('button', { name: /不符合法定条件/ }).click()
    await page.getByLabel('法律依据').fill('行政许可法 第38条')
    await page.getByRole('button', { name: '提交否定报备' }).click()
    await expect(page.getByRole('alert')).toContainText('经办人职务')
    await page.getByLabel('经办人职务').fill('登记科科员')
    await page.getByRole('button', { name: '提交否定报备' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '提交报备' }).click()
    await expect(page.getByText('现由科室负责人审核')).toBeVisible()
    await inspect(page, 'refusal-proposed')
  })
  await test.step('the window sees that it is under review', async () => {
    await expect
      .poll(async () => (await others.readCase(caseNumber)).items.filter((item) => item.refusalUnderReview).map(({ itemId }) => itemId))
      .toEqual([task.itemId])
  })
  await test.step('the heads concur, the first in the page', async () => {
    const head = await (await browser.newContext()).newPage()
    await signIn(head, 'section-head-d-samr', '/approval/refusals')
    await head.getByRole('row', { name: new RegExp(caseNumber) }).getByRole('link').click()
    await inspect(head, 'refusal-head')
    await head.getByRole('button', { name: '同意上报' }).click()
    await head.getByRole('dialog').getByRole('button', { name: '同意上报' }).click()
    await expect(head.getByText('现由分管副职审核')).toBeVisible()
    await head.context().close()
    await others.concur(`${task.itemCaseNumber}-1`, 2, 'vice-director-d-samr')
    await others.concur(`${task.itemCaseNumber}-1`, 3, 'director-d-samr')
  })
  await test.step('the joint review overrules it, with a reason', async () => {
    const reviewer = await (await browser.newContext()).newPage()
    await signIn(reviewer, 'reviewer-1', '/approval/refusals')
    await inspect(reviewer, 'refusal-list')
    await reviewer.getByRole('row', { name: new RegExp(caseNumber) }).getByRole('link').click()
    await reviewer.getByRole('button', { name: '纠正' }).click()
    await expect(reviewer.getByRole('alert')).toHaveText('请写明理由。')
    await reviewer.getByLabel(/理由\(退回、纠正时必填\)/).fill('材料已能证明符合条件')
    await reviewer.getByRole('button', { name: '纠正' }).click()
    await reviewer.getByRole('dialog').getByRole('button', { name: '纠正' }).click()
    await expect(reviewer.getByText('已纠正', { exact: true })).toBeVisible()
    await inspect(reviewer, 'refusal-overruled')
    await reviewer.context().close()
  })
  await test.step('the approver grants', async () => {
    await page.reload()
    await expect(page.getByText('材料已能证明符合条件').first()).toBeVisible()
    await page.getByRole('radio', { name: '准予' }).check()
    await page.getByRole('button', { name: /申请材料齐全/ }).click()
    await page.getByRole('button', { name: '作出决定' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '准予' }).click()
    await expect(page.getByText(/作出决定$/)).toBeVisible()
  })
  await expect.poll(async () => (await others.readCase(caseNumber)).items.find(({ itemId }) => itemId === task.itemId)!.status).toBe('GRANTED')
})

test('a refusal that is upheld is final', async ({ page, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  const id = await others.refusalInReview(task)
  expect((await others.readCase(caseNumber)).items.find(({ itemId }) => itemId === task.itemId)!.status).not.toBe('REFUSED')
  await signIn(page, 'reviewer-1', `/approval/refusals/${id}`)
  await page.getByRole('button', { name: '维持' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '维持' }).click()
  await expect(page.getByText('已维持', { exact: true })).toBeVisible()
  await inspect(page, 'refusal-upheld')
  await expect.poll(async () => (await others.readCase(caseNumber)).items.find(({ itemId }) => itemId === task.itemId)!.status).toBe('REFUSED')
})
