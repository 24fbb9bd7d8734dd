import { inspect } from './checks'
import { expect, signIn, test } from './journey'

/** A company that the registers of the demonstration know. */
const known = '91512081MA62K0260E'

test('registers are asked beside the receipt, and a commitment takes the place of a paper until it is found broken', async ({ page, others }) => {
  test.setTimeout(180_000)
  const received = await others.receive('B_RESTAURANT', [], { lacking: 'M_FOOD_RULES', creditCode: known })
  await signIn(page, 'intake-main', `/window/cases/${received.caseNumber}`)
  await test.step('what a register says is shown masked, with its query', async () => {
    const shared = page.getByRole('region', { name: '共享数据' })
    await expect(shared.getByText('已获取').first()).toBeVisible()
    await expect(shared.getByText(`查询编号 Q${received.caseNumber}-01`)).toBeVisible()
    await expect(shared.getByText('110*************2X').first()).toBeVisible()
    await inspect(page, 'shared-data')
  })
  await test.step('the clerk takes the commitment; the letter is among the vouchers', async () => {
    const panel = page.getByRole('region', { name: '告知承诺' })
    await panel.getByText(/^以承诺代替: /).click()
    await expect(panel.getByRole('checkbox', { name: /以承诺代替/ })).toBeChecked()
    await inspect(page, 'commitment-offered')
    await panel.getByRole('button', { name: '记录承诺' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '记录承诺' }).click()
    await expect(panel.getByText('已作承诺')).toBeVisible()
    await expect(page.getByRole('link', { name: /告知承诺书/ })).toBeVisible()
  })
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
  await inspect(page, 'commitment-made')

  const done = await others.grantAll({ ...received, ...(await others.readCase(received.caseNumber)) })
  const food = done.items.find(({ name }) => name.startsWith('食品经营许可'))!
  const approver = `approver-${food.department.toLowerCase().replaceAll('_', '-')}`
  await page.context().clearCookies()
  await signIn(page, approver, `/approval/tasks/${food.itemCaseNumber}`)
  await test.step('the department sees the letter, and the data of the register with its source', async () => {
    await expect(page.getByText(`承诺书 ${received.caseNumber}-P`)).toBeVisible()
    await expect(page.getByText(/电子证照库-居民身份证 · 查询编号/).first()).toBeVisible()
    await inspect(page, 'commitment-task')
  })
  await test.step('it verifies the commitment and finds it broken', async () => {
    await page.getByRole('link', { name: '承诺核查' }).click()
    await page.getByRole('row', { name: new RegExp(received.caseNumber) }).getByRole('button').click()
    await page.getByRole('radiogroup').getByText('撤销决定').click()
    await page.getByRole('button', { name: '作出结论' }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByLabel('核查情况').fill('现场没有食品安全管理制度')
    await inspect(page, 'commitment-verify')
    await page.getByRole('button', { name: '作出结论' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '撤销决定' }).click()
    await expect(page.getByRole('row', { name: new RegExp(received.caseNumber) })).toHaveCount(0)
  })

  await test.step('the applicant reads what was found of it', async () => {
    await expect(async () => {
      await page.goto(`/p/${received.progressToken}`)
      await expect(page.getByText(/^承诺不实, 决定已撤销/)).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await inspect(page, 'commitment-followed')
  })
  await page.context().clearCookies()
  await signIn(page, 'supervisor-1', '/board/broken-promises')
  await test.step('a supervisor repairs the credit with a reason', async () => {
    const row = page.getByRole('row', { name: new RegExp(received.caseNumber) })
    await expect(async () => {
      await page.reload()
      await expect(row).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
    await row.getByRole('button').click()
    await page.getByLabel('修复理由').fill('已补建制度并经复查')
    await inspect(page, 'broken-promises')
    await page.getByRole('button', { name: '修复', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '修复' }).click()
    await expect(row).toHaveCount(0)
  })
})
