import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { company, creditCode, mobile } from './people'

const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

/** Known to the demo's registers. */
const known = '91512081MA62K0260E'

test('what an item\'s rule allows is granted at once, and its inputs are kept', async ({ page, others }) => {
  const { caseNumber } = await others.accepted('B_RETIRE', [], { creditCode: known })
  const seal = await others.untilGrantedAtOnce(caseNumber, 'I_HPF_SEAL')
  await signIn(page, 'approver-d-fund', `/approval/tasks/${seal.itemCaseNumber}`)
  await expect(page.getByText('秒批规则 于', { exact: false })).toBeVisible()
  await expect(page.getByText('达到法定退休年龄正常退休')).toBeVisible()
  await inspect(page, 'granted-at-once')
})

test('where the rule does not hold, the officer sees why', async ({ page, others }) => {
  const { caseNumber } = await others.accepted('B_RETIRE', [], { creditCode: creditCode() })
  const seal = await others.reaches(caseNumber, 'I_HPF_SEAL')
  await signIn(page, 'approver-d-fund', `/approval/tasks/${seal.itemCaseNumber}`)
  await expect(page.getByRole('heading', { name: '未能秒批, 请人工办理' })).toBeVisible()
  await expect(page.getByText('缺少“申请人居民身份证”')).toBeVisible()
  await inspect(page, 'not-granted-at-once')
})

test('a park\'s stamp, read at the window, is granted on', async ({ page, others }) => {
  await signIn(page, 'intake-main', '/window')
  await page.getByRole('combobox').fill('拿地即开工')
  await page.getByRole('option', { name: /建设项目开工/ }).click()
  await page.getByRole('radio', { name: '否(告知承诺)' }).check()
  await page.getByLabel('统一社会信用代码').fill(creditCode())
  await page.getByLabel('单位名称').fill(company())
  await page.getByLabel('联系电话').fill(mobile())
  await page.getByRole('button', { name: '全部已收纸质' }).click()
  const stamp = page.getByRole('group', { name: /保证工程质量和安全的具体措施.*上的印章/ })
  await stamp.getByLabel('用印编号').fill('高新审〔2026〕7 号')
  await expect(stamp.getByText('编号和日期都要填写。')).toBeVisible()
  await stamp.getByLabel('用印日期').fill(yesterday())
  await expect(stamp.getByText('编号和日期都要填写。')).toHaveCount(0)
  await inspect(page, 'stamp-read')
  await page.getByRole('button', { name: '收件', exact: true }).click()
  await page.waitForURL(/\/window\/cases\/\d{6}-/)
  const caseNumber = new URL(page.url()).pathname.split('/').at(-1)!
  await page.getByRole('button', { name: '受理', exact: true }).click()
  await page.getByRole('dialog', { name: '受理这个办件?' }).getByRole('button', { name: '受理' }).click()
  await expect(page.getByRole('region', { name: '各部门办理情况' }).getByText('待办理').first()).toBeVisible()

  await others.untilGrantedAtOnce(caseNumber, 'I_QS')
  await page.reload()
  await page.getByText('按规则秒批').click()
  await expect(page.getByText(/示范高新技术产业园区管理委员会用印, 编号 高新审〔2026〕7 号/).first()).toBeVisible()
  await inspect(page, 'granted-on-stamp')
})
