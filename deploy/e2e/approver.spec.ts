import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { pdf, picture } from './papers'

test('an approver finds a task, claims it and decides with a reason', async ({ page, others }) => {
  const { caseNumber } = await others.accepted('B_RESTAURANT')
  await signIn(page, 'approver-d-samr', '/approval')
  await inspect(page, 'approver-list')
  await page.getByLabel('查找').fill(caseNumber)
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('row', { name: new RegExp(caseNumber) }).getByRole('link').click()

  await page.getByRole('button', { name: '认领' }).click()
  await expect(page.getByText('已认领', { exact: true })).toBeVisible()
  await inspect(page, 'approver-task')
  await test.step('a refusal without a reason is held back', async () => {
    await page.getByRole('radio', { name: '不予' }).check()
    await page.getByLabel('法律依据').fill('')
    await page.getByRole('button', { name: '提交否定报备' }).click()
    await expect(page.getByRole('alert')).toHaveText('不予须写明理由、法律依据和经办人职务。')
    await inspect(page, 'approver-reason-missing')
  })
  await page.getByRole('radio', { name: '准予' }).check()
  await page.getByRole('button', { name: /申请材料齐全/ }).click()
  await page.getByLabel(/附加条件/).fill('每年一月报送年度报告')
  await page.getByRole('button', { name: '作出决定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '准予' }).click()
  await expect(page.getByText(/作出决定$/)).toBeVisible()
  await expect(page.getByText('每年一月报送年度报告')).toBeVisible()
  await inspect(page, 'approver-decided')
  await test.step('what it is bound to is seen with the case', async () => {
    await expect.poll(async () => (await others.readCase(caseNumber)).items.flatMap(({ conditions }) => conditions ?? [])).toEqual(['每年一月报送年度报告'])
  })

  await test.step('what was decided has left the list', async () => {
    await page.getByRole('link', { name: '回到列表' }).click()
    await expect(page.getByRole('heading', { name: '审批任务' })).toBeVisible()
    await page.getByLabel('查找').fill(caseNumber)
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByRole('row', { name: new RegExp(`公司设立登记.*${caseNumber}`) })).toHaveCount(0)
    await page.getByLabel('查找').fill('没有这样的申请人')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByText('没有符合条件的任务')).toBeVisible()
  })
})

test('an approver reads a file beside the form', async ({ page, others }) => {
  const { items } = await others.accepted('B_RESTAURANT', [picture('drawing.png'), pdf('articles.pdf')])
  const task = items.find(({ status }) => status === 'DISPATCHED')!
  await signIn(page, 'approver-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
  await page.getByRole('button', { name: 'drawing.png' }).first().click()
  const preview = page.getByRole('img', { name: 'drawing.png' })
  await expect(preview).toBeVisible()
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'articles.pdf' }).first().click()
  await expect.poll(() => page.frames().map((frame) => frame.url()), 'a frame that shows the file').toContainEqual(expect.stringMatching(/^blob:/))
  await inspect(page, 'approver-file')
})

test('an approver grants several like tasks for one reason', async ({ page, others }) => {
  const cases = [await others.accepted('B_ENT_OPEN'), await others.accepted('B_ENT_OPEN')]
  const tasks = cases.map(({ items }) => items.find(({ status }) => status === 'DISPATCHED')!)
  const department = tasks[0]!.department.toLowerCase().replaceAll('_', '-')
  await signIn(page, `approver-${department}`, '/approval')
  for (const { caseNumber } of cases) {
    await page.getByRole('checkbox', { name: new RegExp(`${tasks[0]!.name}.*${caseNumber}`) }).check()
  }
  await expect(page.getByText(`已选 2 件“${tasks[0]!.name}”`)).toBeVisible()
  await inspect(page, 'approver-several')
  await page.getByRole('button', { name: '准予所选 2 件' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '全部准予' }).click()
  await expect(page.getByText('已准予 2 件。')).toBeVisible()
  for (const { caseNumber } of cases) {
    await expect.poll(async () => (await others.readCase(caseNumber)).items.map(({ status }) => status)).toContain('GRANTED')
  }
})

test('a chief gives a post, and its officer sees the pool of that post first', async ({ page, others }) => {
  const { caseNumber } = await others.accepted('B_RESTAURANT')
  const post = '食品岗'
  await signIn(page, 'chief-d-samr', '/approval/posts')
  await page.getByRole('button', { name: '添加岗位' }).click()
  await page.getByLabel('岗位名称').fill(post)
  const fields = page.getByRole('group', { name: post })
  await fields.getByLabel('食品经营许可(新办)', { exact: true }).check()
  await fields.getByRole('combobox', { name: '登录账号' }).fill('chief-d-samr')
  await fields.getByRole('button', { name: '加入岗位' }).click()
  await inspect(page, 'posts')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存。')).toBeVisible()

  await test.step('the pool follows the post', async () => {
    await page.goto('/approval')
    const pool = page.getByRole('combobox', { name: '岗位' })
    await expect(pool.locator('option:checked')).toHaveText(`我的岗位: ${post}`)
    await page.getByLabel('查找').fill(caseNumber)
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByText('没有符合条件的任务')).toBeVisible()
    await pool.selectOption('全部岗位')
    await expect(page.getByRole('row', { name: new RegExp(`公司设立登记.*${caseNumber}`) })).toBeVisible()
    await inspect(page, 'posts-pool')
  })
  await test.step('without posts all is one pool again', async () => {
    await page.goto('/approval/posts')
    await page.getByRole('button', { name: `删除岗位“${post}”` }).click()
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click()
    await expect(page.getByText('已保存。')).toBeVisible()
  })
})

test('a photograph of an inspection is kept with its record', async ({ page, others, browser }) => {
  const { items } = await others.accepted('B_RESTAURANT')
  const task = items.find(({ status, department }) => status === 'DISPATCHED' && department === 'D_SAMR')!
  await others.beHere('approver-d-samr', 'chief-d-samr')
  await signIn(page, 'approver-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
  await page.getByRole('button', { name: '安排现场勘验…' }).click()
  await page.getByLabel('日期', { exact: true }).fill(today())
  await page.getByLabel('地点').fill('示范路 1 号')
  for (const number of [1, 2]) await page.getByLabel(`第 ${number} 名工作人员`).selectOption({ index: 1 })
  await page.getByRole('button', { name: '安排', exact: true }).click()

  await page.getByRole('button', { name: '填写笔录' }).click()
  await page.getByLabel('勘验情况').fill('现场与图纸一致')
  await page.getByRole('group', { name: '结论' }).getByRole('radio', { name: '通过', exact: true }).check()
  await page.getByLabel('选择照片或文件').setInputFiles(picture('site.png'))
  await expect(page.getByText('site.png')).toBeVisible()
  await inspect(page, 'inspection-report')
  await page.getByRole('button', { name: '保存笔录' }).click()
  const link = page.getByRole('link', { name: 'site.png' })
  const answer = await page.request.get((await link.getAttribute('href'))!)
  expect(answer.headers()['content-type']).toBe('image/png')
  await inspect(page, 'inspection-reported')

  await test.step('the second officer sees it before signing', async () => {
    const second = await (await browser.newContext({ baseURL: page.url() })).newPage()
    await signIn(second, 'chief-d-samr', `/approval/tasks/${task.itemCaseNumber}`)
    await expect(second.getByRole('link', { name: 'site.png' })).toBeVisible()
    await second.getByRole('button', { name: '签署', exact: true }).click()
    await second.getByRole('dialog').getByRole('button', { name: '签署' }).click()
    await expect(second.getByText(/已签署 /)).toBeVisible()
    await second.context().close()
  })
})

const today = () => new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
