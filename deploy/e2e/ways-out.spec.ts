import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { identityNumber, mobile } from './people'
import { folder } from './stack'
import { unzip } from './zip'

const courier = join(folder, 'data/courier')

/** What the courier finds, by the telephone of the recipient. */
const ordersTo = (phone: string): Record<'orderNumber' | 'name' | 'phone' | 'address', string>[] =>
  readdirSync(join(courier, 'orders'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(courier, 'orders', name), 'utf8')))
    .filter((order) => order.phone.endsWith(phone))

test('a courier fetches the packet, and the applicant reads his number', async ({ page, others }) => {
  const ready = await others.outputReady('B_RESTAURANT')
  await signIn(page, 'output-main', `/window/cases/${ready.caseNumber}`)
  const packet = page.getByRole('region', { name: '结果与领取' })
  await packet.getByText('寄递', { exact: true }).click()
  await packet.getByRole('button', { name: '下单寄递' }).click()
  await expect(packet.getByText('请填写收件人、电话和地址。')).toBeVisible()
  await packet.getByLabel('收件人', { exact: true }).fill('周海')
  const phone = mobile()
  await packet.getByLabel('收件人电话').fill(phone)
  await packet.getByLabel('收件地址').fill('示范路 8 号 3 单元 201')
  await inspect(page, 'courier-order')
  await packet.getByRole('button', { name: '下单寄递' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '下单寄递' }).click()
  await expect(packet.getByText(/正在通知寄递公司|等待寄递人员取件/)).toBeVisible()

  await test.step('the courier finds the order and says under which number he carries it', async () => {
    await expect.poll(() => ordersTo(phone).length, { timeout: 30_000 }).toBe(1)
    const { orderNumber, name, address } = ordersTo(phone)[0]!
    expect([name, address]).toEqual(['周海', '示范路 8 号 3 单元 201'])
    const answer = join(courier, 'tracking', `${orderNumber}.part`)
    writeFileSync(answer, JSON.stringify({ orderNumber, trackingNumber: 'SF-1020304050' }))
    renameSync(answer, answer.replace('.part', '.json'))
  })
  await expect(async () => {
    await page.getByRole('button', { name: '刷新' }).click()
    await expect(packet.getByText('已取走, 运单号 SF-1020304050')).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await expect(packet.getByText(/寄递人员已取走/)).toBeVisible()
  await inspect(page, 'courier-taken')
  await page.goto(`/p/${ready.progressToken}`)
  await expect(page.getByText('运单号 SF-1020304050')).toBeVisible()
})

test('a packet lies in a cabinet until its code opens the slot', async ({ page, others }) => {
  const agent = identityNumber()
  const ready = await others.grantAll(await others.accepted('B_RESTAURANT', [], { agent }))
  const cabinet = `G${Date.now() % 1_000_000}`
  await signIn(page, 'output-main', `/window/cases/${ready.caseNumber}`)
  const packet = page.getByRole('region', { name: '结果与领取' })
  await packet.getByText('自助柜', { exact: true }).click()
  await packet.getByLabel('柜号').fill(cabinet)
  await packet.getByLabel('格口号').fill('A07')
  await packet.getByRole('button', { name: '放入自助柜' }).click()
  await expect(packet.getByText(`已放入 ${cabinet} 柜 A07 格`, { exact: false })).toBeVisible()
  await inspect(page, 'cabinet-placed')

  await page.goto(`/p/${ready.progressToken}`)
  const code = await page.getByLabel('柜码').innerText()
  expect(code).toMatch(/^\d{8}$/)
  await inspect(page, 'cabinet-code')

  await page.context().clearCookies()
  await signIn(page, 'cabinet-main', `/window/cabinets/${cabinet}`)
  await expect(page.getByRole('banner')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  const wrong = code.replace(/\d$/, (last) => String((Number(last) + 1) % 10))
  for (const [typed, opens] of [[wrong, false], [code, true]] as const) {
    await page.getByLabel('柜码').fill(typed)
    await page.getByLabel('证件号末四位').fill(agent.slice(-4))
    await page.getByRole('button', { name: '开柜' }).click()
    const slot = page.getByText('请在 A07 格取走您的结果。')
    await expect(opens ? slot : page.getByText('柜码或证件号末四位不对', { exact: true })).toBeVisible()
    if (!opens) await inspect(page, 'cabinet-refused')
  }
  await inspect(page, 'cabinet-opened')
  await page.getByRole('button', { name: '下一位' }).click()
  await expect(page.getByLabel('柜码')).toHaveValue('')

  await page.context().clearCookies()
  await signIn(page, 'output-main', `/window/cases/${ready.caseNumber}`)
  await expect(packet.getByText(/自助柜取件码和证件号末位已核对/)).toBeVisible()
})

test('the manager takes a closed case away as one file, and everything in it is as its manifest says', async ({ page, others }) => {
  const done = await others.completed('B_RESTAURANT')
  await signIn(page, 'manager-main', `/window/cases/${done.caseNumber}`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: '归档' }).getByRole('link', { name: '下载归档包' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`case-${done.caseNumber}.zip`)

  const unpacked = unzip(readFileSync(await download.path()))
  const { files } = JSON.parse(unpacked.get('manifest.json')!.toString()) as { files: { path: string; size: number; sha256: string }[] }
  const names = files.map(({ path }) => path)
  expect(names).toEqual(expect.arrayContaining(['case.json', 'form.json', 'plan.json', 'decisions.json', 'results.json', 'hand-outs.json', 'time-line.json']))
  expect(names.some((name) => name.startsWith('vouchers/'))).toBe(true)
  for (const { path, size, sha256 } of files) {
    const content = unpacked.get(path)!
    expect([content.length, createHash('sha256').update(content).digest('hex')], path).toEqual([size, sha256])
  }
  expect([...unpacked.keys()].sort()).toEqual([...names, 'manifest.json'].sort())
})
