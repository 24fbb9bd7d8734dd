import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { account } from './stack'

test('answers change before acceptance, and the clerk is told first what that adds and drops', async ({ page, others }) => {
  const { caseNumber } = await others.receive('B_RESTAURANT')
  await signIn(page, 'intake-main', `/window/cases/${caseNumber}`)
  await page.getByRole('button', { name: '更改情形' }).click()
  const panel = page.getByRole('form', { name: '更改情形答案' })
  const send = panel.getByRole('button', { name: '确认更改' })
  await expect(send).toBeDisabled()

  await test.step('another answer shows what it would change', async () => {
    const radios = panel.getByRole('radio')
    await expect(radios.first()).toBeVisible()
    await panel.getByRole('group').last().getByRole('radio', { checked: false }).first().check()
    await expect(panel.getByText(/增加事项|减少事项|增加材料|减少材料|没有变化/).first()).toBeVisible()
    await inspect(page, 'clerk-answers')
  })
  await send.click()
  await page.getByRole('dialog', { name: '按新的答案重新生成办理方案?' }).getByRole('button', { name: '确认更改' }).click()
  await expect(page.getByText(/更改了情形答案/)).toBeVisible()
  await inspect(page, 'clerk-answers-changed')
})

test('a case goes to a colleague with its reason, and the manager hands over what an absent clerk has', async ({ page, others, browser }) => {
  const { caseNumber } = await others.receive('B_RESTAURANT')
  await others.receive('B_RESTAURANT', [], { who: 'intake-main-2' })
  const colleague = account('intake-main-2').name
  await signIn(page, 'intake-main', `/window/cases/${caseNumber}`)
  await page.getByRole('button', { name: '移交' }).click()
  const form = page.getByRole('form', { name: '移交首窗负责' })
  await form.getByLabel('接手人').selectOption({ label: (await form.getByRole('option', { name: new RegExp(colleague) }).innerText()).trim() })
  await form.getByLabel('移交原因').fill('明日起休假')
  await inspect(page, 'clerk-hand-over')
  await form.getByRole('button', { name: '确认移交' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确认移交' }).click()
  await expect(page.getByRole('region', { name: '首窗负责' })).toContainText(colleague)

  await test.step('the colleague finds it among the own cases and reads why', async () => {
    const other = await (await browser.newContext()).newPage()
    await signIn(other, 'intake-main-2', '/window/cases')
    await other.getByLabel('范围').selectOption('true')
    await other.getByRole('link', { name: caseNumber }).click()
    await expect(other.getByText(/移交给您负责: 明日起休假/)).toBeVisible()
    await other.context().close()
  })
  await test.step('the manager hands everything back, with what became of each', async () => {
    const manager = await (await browser.newContext()).newPage()
    await signIn(manager, 'manager-main', '/window/cases')
    await manager.getByRole('button', { name: '移交缺勤人员的办件' }).click()
    const all = manager.getByRole('form', { name: '移交缺勤人员的全部在办件' })
    const choose = async (label: string, name: string) => {
      const option = all.getByLabel(label).getByRole('option', { name: new RegExp(name) })
      await all.getByLabel(label).selectOption({ label: (await option.innerText()).trim() })
    }
    await choose('缺勤人员', colleague)
    await choose('接手人', account('intake-main').name)
    await all.getByLabel('移交原因').fill('病假')
    await all.getByRole('button', { name: '确认移交' }).click()
    await manager.getByRole('dialog').getByRole('button', { name: '全部移交' }).click()
    const outcome = manager.getByRole('status', { name: '结果' })
    await expect(outcome).toContainText(/已移交 \d+ 件/)
    await outcome.getByText('结果', { exact: true }).click()
    await expect(outcome.getByRole('link', { name: caseNumber })).toBeVisible()
    await inspect(manager, 'manager-hand-over')
    await manager.context().close()
  })
})
