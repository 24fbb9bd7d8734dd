import type { Browser, Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

const inDays = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

/** A colleague is known once they have come to the work list. */
async function opened(browser: Browser, username: string, path: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, username, path)
  return page
}

test('a task is handed over, returned to the pool, and its history tells it', async ({ page, browser, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  const path = `/approval/tasks/${task.itemCaseNumber}`
  const chief = await opened(browser, 'chief-d-samr', '/approval')
  await expect(chief.getByRole('heading', { name: '审批任务' })).toBeVisible()
  await signIn(page, 'approver-d-samr', path)
  const desk = page.getByRole('region', { name: '移交与退回' })
  await expect(desk).toHaveCount(0)
  await page.getByRole('button', { name: '认领' }).click()
  await test.step('the approver hands it over with a reason', async () => {
    await desk.getByRole('button', { name: '移交…' }).click()
    await desk.getByRole('button', { name: '移交', exact: true }).click()
    await expect(desk.getByRole('alert')).toHaveText('请选择同事并写明理由。')
    await desk.getByLabel('移交给').selectOption({ label: (await desk.getByRole('option', { name: /首席代表/ }).textContent())! })
    await desk.getByLabel('理由').fill('休假一周')
    await inspect(page, 'handover-form')
    await desk.getByRole('button', { name: '移交', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '移交' }).click()
    await expect(desk).toHaveCount(0)
    await expect(page.getByRole('button', { name: '作出决定' })).toHaveCount(0)
    await expect(page.getByRole('region', { name: '办理过程' })).toContainText('休假一周')
  })
  await test.step('the window sees who has it now', async () => {
    await expect.poll(async () => (await others.readCase(caseNumber)).items.find(({ itemId }) => itemId === task.itemId)!.status).toBe('CLAIMED')
  })
  await test.step('the chief representative returns it to the pool', async () => {
    await chief.goto(path)
    const over = chief.getByRole('region', { name: '移交与退回' })
    await over.getByRole('button', { name: '退回任务池…' }).click()
    await over.getByLabel('理由').fill('由熟悉餐饮的同事办理')
    await over.getByRole('button', { name: '退回', exact: true }).click()
    await chief.getByRole('dialog').getByRole('button', { name: '退回' }).click()
    await expect(chief.getByText('未认领', { exact: true })).toBeVisible()
    await inspect(chief, 'handover-returned')
    await chief.context().close()
  })
  await expect.poll(async () => (await others.readCase(caseNumber)).items.find(({ itemId }) => itemId === task.itemId)!.status).toBe('DISPATCHED')
  await page.reload()
  await page.getByRole('button', { name: '认领' }).click()
  await expect(page.getByRole('region', { name: '办理过程' }).getByRole('listitem')).toHaveText([/派件/, /认领/, /移交/, /退回任务池/, /认领/])
})

test('two officers inspect a site and both sign its record before the decision', async ({ page, browser, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  const path = `/approval/tasks/${task.itemCaseNumber}`
  const second = await opened(browser, 'chief-d-samr', '/approval')
  await signIn(page, 'approver-d-samr', path)
  const desk = page.getByRole('region', { name: '现场勘验' })
  await test.step('planned with two different officers', async () => {
    await desk.getByRole('button', { name: '安排现场勘验…' }).click()
    await desk.getByLabel('日期').fill(inDays(0))
    await desk.getByLabel('地点').fill('南京路 1 号')
    const first = desk.getByLabel('第 1 名工作人员')
    await first.selectOption({ label: (await first.getByRole('option', { name: /审批员/ }).textContent())! })
    await expect(desk.getByLabel('第 2 名工作人员').getByRole('option', { name: /审批员/ })).toHaveCount(0)
    await desk.getByRole('button', { name: '安排', exact: true }).click()
    await expect(desk.getByRole('alert')).toBeVisible()
    const other = desk.getByLabel('第 2 名工作人员')
    await other.selectOption({ label: (await other.getByRole('option', { name: /首席代表/ }).textContent())! })
    await inspect(page, 'inspection-plan')
    await desk.getByRole('button', { name: '安排', exact: true }).click()
    await expect(desk.getByText('待勘验', { exact: true })).toBeVisible()
  })
  await test.step('written down and signed by the first', async () => {
    await desk.getByRole('button', { name: '填写笔录' }).click()
    await desk.getByLabel('勘验情况').fill('厨房与用餐区分开, 通道畅通')
    await desk.getByRole('radio', { name: '通过', exact: true }).check()
    await desk.getByRole('button', { name: '保存笔录' }).click()
    await desk.getByRole('button', { name: '签署' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '签署' }).click()
    await expect(desk.getByText(/审批员 已签署/)).toBeVisible()
    await inspect(page, 'inspection-half-signed')
  })
  await test.step('nothing is decided before the second has signed', async () => {
    await page.getByRole('button', { name: /申请材料齐全/ }).click()
    await page.getByRole('button', { name: '作出决定' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '准予' }).click()
    await expect(page.getByText('现场勘验还没有完成', { exact: true })).toBeVisible()
  })
  await test.step('the second finds it in the own list and signs', async () => {
    await second.goto('/approval/asked')
    await second.getByRole('listitem').filter({ hasText: caseNumber }).getByRole('link').click()
    await second.getByRole('region', { name: '现场勘验' }).getByRole('button', { name: '签署' }).click()
    await second.getByRole('dialog').getByRole('button', { name: '签署' }).click()
    await expect(second.getByRole('region', { name: '现场勘验' }).getByText('已签署', { exact: true })).toBeVisible()
    await second.context().close()
  })
  await test.step('the window sees that the site was inspected', async () => {
    const clerk = await opened(browser, 'intake-main', `/window/cases/${caseNumber}`)
    await expect(async () => {
      await clerk.reload()
      await expect(clerk.getByText(/已现场勘验: 通过/)).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await clerk.context().close()
  })
})

test('another department is asked for its opinion and gives it', async ({ page, browser, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await signIn(page, 'approver-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
  const desk = page.getByRole('region', { name: '征求意见' })
  await desk.getByRole('button', { name: '征求意见…' }).click()
  const of = desk.getByLabel('请选择部门')
  await of.selectOption('D_FIRE')
  await desk.getByLabel(/要问的问题/).fill('一层厨房使用燃气, 疏散通道是否符合要求')
  await desk.getByLabel('答复期限').fill(inDays(3))
  await inspect(page, 'opinion-ask')
  await desk.getByRole('button', { name: '发出' }).click()
  await expect(desk.getByText('待答复', { exact: true })).toBeVisible()
  const asked = await opened(browser, 'approver-d-fire', '/approval/asked')
  await test.step('the department asked answers with conditions', async () => {
    const row = asked.getByRole('row', { name: new RegExp(caseNumber) })
    await expect(row).toContainText('疏散通道是否符合要求')
    await row.getByRole('button', { name: '答复' }).click()
    const form = asked.getByRole('region', { name: '答复意见' })
    await form.getByRole('button', { name: '答复', exact: true }).click()
    await expect(form.getByRole('alert')).toBeVisible()
    await form.getByRole('radio', { name: '附条件同意' }).check()
    await form.getByLabel(/说明/).fill('安装可燃气体报警装置后符合')
    await inspect(asked, 'opinion-answer')
    await form.getByRole('button', { name: '答复', exact: true }).click()
    await asked.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await expect(row).toHaveCount(0)
    await asked.context().close()
  })
  await page.reload()
  await expect(desk.getByText('安装可燃气体报警装置后符合')).toBeVisible()
  await expect(page.getByRole('region', { name: '办理过程' })).toContainText('意见: 附条件同意')
  await inspect(page, 'opinion-given')
})

test('a field is marked and commented on, and the comment is struck out but stays', async ({ page, browser, others }) => {
  const { items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  const path = `/approval/tasks/${task.itemCaseNumber}`
  await signIn(page, 'approver-d-samr', path)
  const materials = page.getByRole('region', { name: '材料' })
  await materials.getByRole('button', { name: /^批注/ }).first().click()
  await materials.getByRole('button', { name: '保存' }).click()
  await expect(materials.getByRole('alert')).toHaveText('请写批注或者加标记。')
  await materials.getByLabel('标记').selectOption('有疑问')
  await materials.getByLabel(/^批注\(/).fill('签名与身份证不一致')
  await inspect(page, 'comment-form')
  await materials.getByRole('button', { name: '保存' }).click()
  await expect(materials.getByText('签名与身份证不一致')).toBeVisible()
  await test.step('a colleague reads it and cannot strike it out', async () => {
    const chief = await opened(browser, 'chief-d-samr', path)
    await expect(chief.getByText('签名与身份证不一致')).toBeVisible()
    await expect(chief.getByRole('button', { name: '划去' })).toHaveCount(0)
    await chief.context().close()
  })
  await materials.getByRole('button', { name: '划去' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '划去' }).click()
  await expect(materials.locator('s')).toContainText('签名与身份证不一致')
  await inspect(page, 'comment-struck')
})

test('the chief representative sets posts, and the pool is seen by post', async ({ page, others }) => {
  const { caseNumber, items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await signIn(page, 'chief-d-samr', '/approval/posts')
  await expect(page.getByRole('heading', { name: '岗位设置' })).toBeVisible()
  const removal = page.getByRole('button', { name: /^删除岗位/ })
  while (await removal.count()) await removal.first().click()
  await page.getByRole('button', { name: '添加岗位' }).click()
  await page.getByLabel('岗位名称').fill('登记岗')
  await page.getByRole('checkbox', { name: task.name, exact: true }).check()
  await inspect(page, 'posts')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('status')).toHaveText('已保存。')
  await page.goto(`/approval?query=${caseNumber}`)
  await page.getByLabel('岗位').selectOption('登记岗')
  await expect(page.getByRole('row', { name: new RegExp(`${task.name}.*${caseNumber}`) })).toBeVisible()
})
