import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { pdf, picture } from './papers'

test('a clerk looks at a picture and at a document beside the case, by keyboard, and nothing of them runs', async ({ page, others }) => {
  const { caseNumber } = await others.receive('B_RESTAURANT', [picture('现场照片.png'), pdf('租赁合同.pdf')])
  await signIn(page, 'intake-main', `/window/cases/${caseNumber}`)
  const name = page.getByRole('button', { name: '现场照片.png' }).first()
  await name.focus()
  await page.keyboard.press('Enter')
  const seen = page.getByRole('region', { name: /现场照片/ })
  await expect(seen.getByRole('img', { name: '现场照片.png' })).toBeVisible()
  const address = (await seen.getByRole('link').getAttribute('href'))!
  const { 'content-security-policy': policy, 'x-content-type-options': sniff } = (await page.request.get(address)).headers()
  expect(policy).toContain('sandbox')
  expect(policy).toContain("default-src 'none'")
  expect(sniff).toBe('nosniff')
  await page.getByRole('button', { name: '租赁合同.pdf' }).first().press('Enter')
  await expect(page.getByTitle('租赁合同.pdf')).toBeVisible()
  await inspect(page, 'clerk-files')
})
