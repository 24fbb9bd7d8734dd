import { inspect } from './checks'
import { expect, signIn, test } from './journey'

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const slug = (department: string) => department.toLowerCase().replaceAll('_', '-')

test('an approver stops the clock for an inspection, the applicant sees why, and it goes on with the result', async ({ page, others }) => {
  const accepted = await others.accepted('B_RESTAURANT')
  const task = accepted.items.find(({ status }) => status === 'DISPATCHED')!
  await signIn(page, `approver-${slug(task.department)}`, `/approval/tasks/${task.itemCaseNumber}`)

  const clock = page.getByRole('region', { name: '计时' })
  await clock.getByRole('button', { name: '停表(特别程序)' }).click()
  await expect(clock.getByRole('combobox', { name: /^程序/ })).toContainText('听证')
  await expect(clock.getByRole('combobox', { name: /^程序/ })).not.toContainText('现场勘验')
  await clock.getByRole('button', { name: '停表并告知' }).click()
  await expect(clock.getByRole('alert')).toHaveText('请填写预计结束日、原因和告知内容。')
  await clock.getByRole('combobox', { name: /^程序/ }).selectOption({ index: 3 })
  await clock.getByLabel('预计结束日').fill(inDays(12))
  await clock.getByLabel('原因').fill('须检验设备')
  await inspect(page, 'clock-stop-form')
  await clock.getByRole('button', { name: '停表并告知' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '停表' }).click()
  await expect(clock.getByText('因检验停表中')).toBeVisible()
  await expect(page.getByText(/停表中, 预计/)).toBeVisible()
  await clock.getByText('为什么是这一天').click()
  await expect(clock.getByText('检验停表不计').first()).toBeVisible()
  await inspect(page, 'clock-stopped')

  await test.step('it cannot be decided meanwhile', async () => {
    await expect(page.getByText(/停表期间不能作出决定/)).toBeVisible()
    await expect(page.getByRole('button', { name: '作出决定' })).toHaveCount(0)
  })
  await test.step('the applicant sees what stands, why and until when', async () => {
    const applicant = await page.context().newPage()
    await expect(async () => {
      await applicant.goto(`/p/${accepted.progressToken}`)
      await expect(applicant.getByText(/因检验停止计时, 预计/)).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await expect(applicant.getByText('原因: 须检验设备')).toBeVisible()
    await inspect(applicant, 'clock-progress')
    await applicant.close()
  })
  await clock.getByRole('button', { name: '恢复计时' }).click()
  await clock.getByLabel('结果').fill('检验合格')
  await clock.getByRole('button', { name: '恢复', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '恢复' }).click()
  await expect(clock.getByText('结果: 检验合格')).toBeVisible()
  await expect(page.getByText(/停表中, 预计/)).toHaveCount(0)
  await inspect(page, 'clock-resumed')
})

test('the head of the department extends a limit once, and nobody else', async ({ page, browser, others }) => {
  const accepted = await others.accepted('B_RESTAURANT')
  const task = accepted.items.find(({ status }) => status === 'DISPATCHED')!
  const path = `/approval/tasks/${task.itemCaseNumber}`
  await test.step('an approver is not offered it', async () => {
    const other = await browser.newContext()
    const approver = await other.newPage()
    await signIn(approver, `approver-${slug(task.department)}`, path)
    await expect(approver.getByRole('button', { name: '停表(特别程序)' })).toBeVisible()
    await expect(approver.getByRole('button', { name: /^延长/ })).toHaveCount(0)
    await other.close()
  })
  await test.step('and refused where they ask all the same', async () => {
    expect(await others.statusOf(`/api/approval/tasks/${task.itemCaseNumber}/extension`, { reason: '无权' }, `approver-${slug(task.department)}`)).toBe(403)
  })
  await signIn(page, `chief-${slug(task.department)}`, path)
  const clock = page.getByRole('region', { name: '计时' })
  await clock.getByRole('button', { name: /^延长/ }).click()
  await clock.getByLabel('延长理由').fill('情况复杂, 需进一步核实')
  await clock.getByRole('button', { name: '批准延长' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '批准' }).click()
  await expect(clock.getByText(/经本部门负责人批准延长/)).toBeVisible()
  await expect(clock.getByRole('button', { name: /^延长/ })).toHaveCount(0)
  await inspect(page, 'clock-extended')
})

test('a supervisor sees what stopped and lengthened a clock, and records the extension of joint handling', async ({ page, others }) => {
  const accepted = await others.accepted('B_RESTAURANT')
  const task = accepted.items.find(({ status }) => status === 'DISPATCHED')!
  await signIn(page, 'supervisor-1', `/board/cases/${accepted.caseNumber}`)
  const card = page.getByRole('article').filter({ hasText: task.name }).first()
  await card.getByRole('button', { name: '登记政府批准的延长' }).click()
  await card.getByLabel('告知申请人的理由').fill('涉及多个部门, 情况复杂')
  await card.getByLabel('批准人及职务').fill('副市长 示范')
  await card.getByLabel('批准文号').fill('示政函〔2026〕18号')
  await card.getByLabel('批准日期').fill(inDays(-1))
  await card.getByRole('button', { name: '登记延长' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '登记' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText(/本级人民政府\(.*记录\)批准.*延长 15 个工作日/)).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await card.getByText('怎么算的').click()
  await inspect(page, 'clock-supervised')
})
