import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { identityNumber, mobile } from './people'

test('the next region takes in for this one, which accepts, and hands out there', async ({ page, others }) => {
  let caseNumber = ''
  await signIn(page, 'intake-next', '/window')
  await test.step('the window of the next region takes the application in', async () => {
    await page.getByRole('combobox').fill('退休')
    await page.getByRole('option', { name: /企业职工退休/ }).click()
    const questions = page.getByRole('region', { name: '情形' }).getByRole('group')
    await expect(questions.first()).toBeVisible()
    for (let each = 0, count = await questions.count(); each < count; each++) await questions.nth(each).getByRole('radio').first().check()
    await page.getByRole('radio', { name: '个人' }).check()
    await page.getByLabel('姓名', { exact: true }).fill('秦岭')
    await page.getByLabel('身份证号', { exact: true }).fill(identityNumber())
    await page.getByLabel('联系电话').fill(mobile())
    await page.getByRole('button', { name: '全部已收纸质' }).click()
    await page.getByRole('button', { name: '收件', exact: true }).click()
    await page.waitForURL(/\/window\/cases\/\d{6}-/)
    caseNumber = new URL(page.url()).pathname.split('/').at(-1)!
  })
  await test.step('and passes it on to the hall that owns it, once the clerk has said which', async () => {
    await page.getByRole('button', { name: '跨域通办, 转属地大厅' }).click()
    const form = page.getByRole('form', { name: '跨域通办, 转属地大厅' })
    await form.getByRole('button', { name: '转出' }).click()
    await expect(form.getByText('请选择属地大厅。')).toBeVisible()
    await form.getByRole('combobox').first().selectOption({ label: '市政务服务中心 (219981000000)' })
    await inspect(page, 'region-pass-on')
    await form.getByRole('button', { name: '转出' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '转出' }).click()
    const passed = page.getByRole('region', { name: '跨域通办' })
    await expect(passed.getByText(/邻市政务服务中心收件, 转到属地大厅市政务服务中心办理; 结果在邻市政务服务中心领取/)).toBeVisible()
    await expect(page.getByRole('button', { name: '受理', exact: true })).toHaveCount(0)
    await inspect(page, 'region-passed-on')
  })

  await page.context().clearCookies()
  await signIn(page, 'intake-main', '/window/cases')
  await test.step('the owning hall finds it among those taken in elsewhere, accepts and gives its number', async () => {
    await page.getByLabel('跨域通办').selectOption({ label: '外地代收的' })
    await page.getByRole('link', { name: caseNumber }).click()
    await page.getByRole('button', { name: '受理', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '受理' }).click()
    await expect(page.getByRole('region', { name: '各部门办理情况' })).toBeVisible()
    const number = `SD-${caseNumber.slice(7, 12)}`
    await page.getByLabel('登记属地编号').fill(number)
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await expect(page.getByText(`属地编号 ${number}`)).toBeVisible()
    await inspect(page, 'region-owner')
  })

  await others.grantAll({ ...(await others.readCase(caseNumber)), phone: '', applicant: '' }, 'output-next')
  await page.context().clearCookies()
  await signIn(page, 'output-next', `/window/cases/${caseNumber}`)
  await test.step('the results are handed out where the application was taken in', async () => {
    await page.getByLabel('领取人姓名').fill('秦岭')
    await page.getByRole('button', { name: '出件', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '已核对, 出件' }).click()
    await expect(page.getByText('由秦岭领取', { exact: false })).toBeVisible()
  })
})
