import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, logIn, signIn, test } from './journey'
import { picture } from './papers'
import { company, creditCode, mobile } from './people'

const phone = { width: 390, height: 844 }
const bundle = '/online/apply/B_RESTAURANT'
const next = (page: Page) => page.getByRole('button', { name: '下一步' }).click()

async function look(page: Page, name: string) {
  await inspect(page, name)
  await page.setViewportSize(phone)
}

/** Sends a picture as if it had just been taken. */
async function photograph(page: Page, index: number, name: string) {
  const drop = page.locator('.drop').nth(index)
  await drop.locator('input[type=file]').last().setInputFiles(picture(name))
  await expect(drop.getByText(name)).toBeVisible()
}

test('online from a telephone: apply with photos, correct, be accepted', async ({ page, browser, others }) => {
  test.slow()
  await page.setViewportSize(phone)
  const name = company()
  let caseNumber = ''

  await test.step('the public page leads to the application, and the answers come along through the login', async () => {
    await page.goto('/do/B_RESTAURANT')
    const count = Number(/共 (\d+) 题/.exec(await page.getByText(/第 1 题, 共 \d+ 题/).innerText())![1])
    for (let each = 1; each <= count; each++) {
      await expect(page.getByText(`第 ${each} 题, 共 ${count} 题`)).toBeVisible()
      await page.getByRole('radio').first().check()
      await page.getByRole('button', { name: each === count ? '看结果' : '下一题' }).click()
    }
    await page.getByRole('link', { name: '网上办理', exact: true }).click()
    await expect(page.getByText('网上办理要先登录', { exact: false })).toBeVisible()
    await look(page, 'online-gate')
    await logIn(page, 'applicant-1')
    await page.waitForURL((url) => url.pathname === bundle)
    await expect(page.getByText('第 2 步, 共 5 步')).toBeVisible()
    await page.getByRole('button', { name: '上一步' }).click()
    await expect(page.getByRole('radio', { name: '公司' })).toBeChecked()
    await next(page)
  })
  await test.step('who has logged in is not asked', async () => {
    await expect(page.getByText('已实名认证: 马骏, 370*************12, 139****0001', { exact: false })).toBeVisible()
    await page.getByRole('radio', { name: '单位法定代表人' }).check()
    await next(page)
    await expect(page.getByText('请填写', { exact: true }).first()).toBeVisible()
    await look(page, 'online-who')
    await page.getByLabel('单位名称').fill(name)
    await page.getByLabel('统一社会信用代码').fill(creditCode())
    await page.getByLabel('联系电话').fill(mobile())
    await photograph(page, 0, '营业执照.png')
    await expect(page.getByRole('button', { name: '申请人 已填完' })).toBeVisible()
    await next(page)
  })
  await test.step('what is typed is saved, and another device goes on', async () => {
    await page.getByLabel('经营场所建筑面积').fill('120')
    await expect(page.getByText(/草稿已保存/)).toBeVisible()
    await look(page, 'online-form')
    const other = await (await browser.newContext({ viewport: phone, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage()
    await signIn(other, 'applicant-1', '/online')
    await expect(other.getByRole('region', { name: /未提交的草稿/ })).toContainText('开办餐饮店')
    await look(other, 'online-drafts')
    await other.getByRole('button', { name: '继续填写' }).first().click()
    await expect(other.getByLabel('经营场所建筑面积')).toHaveValue('120')
    await other.getByLabel('经营场所建筑面积').fill('130')
    await expect(other.getByText(/草稿已保存/)).toBeVisible()
    await page.getByLabel('经营场所建筑面积').fill('140')
    await expect(page.getByText('这份草稿已在别的页面或设备上修改。')).toBeVisible()
    await look(page, 'online-draft-changed')
    await page.getByRole('button', { name: '载入最新内容' }).click()
    await expect(page.getByLabel('经营场所建筑面积')).toHaveValue('130')
    await other.context().close()
    await next(page)
  })
  await test.step('photos of every material', async () => {
    await expect(page.getByRole('heading', { name: /材料: 要交 \d+ 份/ })).toBeVisible()
    const drops = await page.locator('.drop').count()
    for (let each = 0; each < drops; each++) await photograph(page, each, `材料${each}.png`)
    await look(page, 'online-materials')
    await next(page)
  })
  await test.step('checks and submits', async () => {
    await expect(page.getByText(name, { exact: false })).toBeVisible()
    await look(page, 'online-check')
    await page.getByRole('button', { name: '提交申请' }).click()
    await page.getByRole('dialog', { name: '提交申请?' }).getByRole('button', { name: '提交' }).click()
    await page.waitForURL(/\/online\/cases\/\d{6}-/)
    caseNumber = /cases\/([^?]+)/.exec(page.url())![1]!
    await expect(page.getByText('大厅答复')).toBeVisible()
    await look(page, 'online-submitted')
  })

  const desk = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage()
  await test.step('the hall finds it first among those to be answered, and says what to correct', async () => {
    await signIn(desk, 'intake-main', '/window/cases')
    await desk.getByLabel('网上申请').selectOption('WAITING')
    await expect(desk.getByRole('link', { name: caseNumber })).toBeVisible()
    await inspect(desk, 'online-queue')
    await desk.getByRole('link', { name: caseNumber }).click()
    await desk.getByRole('button', { name: '认领' }).click()
    await expect(desk.getByText('由 李敏 认领, 负责到底')).toBeVisible()
    await inspect(desk, 'online-claimed')
    await desk.getByRole('button', { name: '补正告知' }).click()
    const notice = desk.getByRole('form', { name: '一次性告知补正' })
    await notice.getByRole('checkbox').first().check()
    await notice.getByLabel(/^理由: /).fill('照片不清楚, 请重拍')
    await notice.getByRole('button', { name: '告知补正(1 项)' }).click()
    await desk.getByRole('dialog', { name: /告知申请人补正/ }).getByRole('button', { name: '发出告知' }).click()
    await expect(desk.getByText('照片不清楚, 请重拍').first()).toBeVisible()
  })
  await test.step('the applicant corrects from the telephone', async () => {
    await page.goto('/online')
    await expect(page.getByText('需要您补正').first()).toBeVisible()
    await page.goto(`/online/cases/${caseNumber}`)
    await expect(page.getByRole('region', { name: '请补正' })).toContainText('照片不清楚, 请重拍')
    await photograph(page, 0, '重拍.png')
    await look(page, 'online-correct')
    await page.getByRole('button', { name: '提交补正' }).click()
    await expect(page.getByText('已提交, 大厅会继续办理。')).toBeVisible()
  })
  await test.step('the clerk accepts, and the applicant sees who works on it', async () => {
    await desk.reload()
    await desk.getByRole('button', { name: '受理', exact: true }).click()
    await desk.getByRole('dialog', { name: '受理这个办件?' }).getByRole('button', { name: '受理' }).click()
    await expect(desk.getByRole('region', { name: '各部门办理情况' }).getByText('待办理').first()).toBeVisible()
    await page.getByRole('button', { name: '刷新' }).click()
    await expect(page.getByText('已受理').first()).toBeVisible()
    await look(page, 'online-accepted')
  })
  await desk.context().close()
  await test.step('what a department asks for afterwards comes from the own case, without a way to the window', async () => {
    const asked = await others.askOfItem({ caseNumber }, 'I_ENT_SETUP', '未加盖公章')
    await handInForDepartment(page, `/online/cases/${caseNumber}`, asked.item, '未加盖公章')
    await page.goto('/online')
    const own = page.getByRole('listitem').filter({ hasText: caseNumber })
    await expect(own).toBeVisible()
    await expect(own.getByText('需要您补正')).toBeHidden()
  })
})

/** The request reaches the case by an event. */
async function handInForDepartment(page: Page, path: string, item: string, reason: string) {
  const panel = page.getByRole('region', { name: `请补正: ${item}` })
  await expect(async () => {
    await page.goto(path)
    await expect(panel).toContainText(reason, { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await photograph(page, 0, '盖章.png')
  await look(page, 'item-correct')
  await panel.getByRole('button', { name: '提交补正' }).click()
  await expect(page.getByText('已提交, 已转送部门。')).toBeVisible()
  await expect(panel).toBeHidden()
}

test('a walk-in without an account sends a department what it asks for by the QR code', async ({ page, others }) => {
  await page.setViewportSize(phone)
  const accepted = await others.accepted('B_HOTEL')
  const asked = await others.askOfItem(accepted, 'I_FIRE_CHECK', '图纸不清楚')
  await handInForDepartment(page, `/p/${accepted.progressToken}`, asked.item, '图纸不清楚')
  const { items } = await others.readCase(accepted.caseNumber)
  const fire = items.find(({ itemId }) => itemId === 'I_FIRE_CHECK')!
  expect(fire.reception?.corrections.map(({ handedInAt }) => Boolean(handedInAt))).toEqual([true])
})

test('a walk-in without an account answers the notice by the QR code', async ({ page, others }) => {
  await page.setViewportSize(phone)
  const { caseNumber, progressToken, phone: number } = await others.receive('B_RESTAURANT')
  await others.askForCorrection(caseNumber, '照片不清楚')
  await page.goto(`/p/${progressToken}`)
  await expect(page.getByRole('region', { name: '请补正' })).toContainText('照片不清楚')
  await photograph(page, 0, '重拍.png')
  await look(page, 'receipt-correct')
  await page.getByRole('button', { name: '提交补正' }).click()
  await expect(page.getByText('已提交, 大厅会继续办理。')).toBeVisible()
  expect((await others.readCase(caseNumber)).status).toBe('RECEIVED')
  await page.goto('/progress')
  await page.getByLabel('办件编号').fill(caseNumber)
  await page.getByLabel('申请人手机号后四位').fill(number.slice(-4))
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText(caseNumber)).toBeVisible()
  await expect(page.getByRole('region', { name: '请补正' })).toBeHidden()
})

test('a clerk finds the own draft again on another computer', async ({ page, browser }) => {
  await signIn(page, 'intake-east', '/window')
  await page.getByRole('combobox').fill('餐饮')
  await page.getByRole('option', { name: /开办餐饮店/ }).click()
  const name = company()
  await page.getByLabel('单位名称').fill(name)
  await expect(page.getByText(/草稿已保存/)).toBeVisible()
  const other = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage()
  await signIn(other, 'intake-east', '/window')
  await other.getByRole('button', { name: '继续填写' }).first().click()
  await expect(other.getByLabel('单位名称')).toHaveValue(name)
  await inspect(other, 'clerk-draft-found')
  await other.context().close()
})
