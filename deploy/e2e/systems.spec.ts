import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'

/** The endpoint of a department's system, which answers what it is told to. */
function endpoint(answer: { status: number }): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => response.writeHead(answer.status).end())
  })
  return new Promise((ready) =>
    server.listen(0, '127.0.0.1', () => ready({ server, url: `http://localhost:${(server.address() as AddressInfo).port}/onetrip` })),
  )
}

test('a chief representative registers an endpoint, sees what was not delivered and replays it', async ({ page, browser }) => {
  const answer = { status: 500 }
  const { server, url } = await endpoint(answer)
  await signIn(page, 'chief-d-psb', '/approval/webhook')
  await expect(page.getByText('尚未登记推送地址')).toBeVisible()
  await inspect(page, 'webhook-none')
  await test.step('an address inside a network is refused', async () => {
    await page.getByRole('textbox', { name: /^地址/ }).fill('https://10.0.0.1/onetrip')
    await page.getByRole('button', { name: '登记' }).click()
    await expect(page.getByRole('alert')).toContainText('这个地址不能登记')
  })
  await page.getByRole('textbox', { name: /^地址/ }).fill(url)
  await page.getByRole('button', { name: '登记' }).click()
  await expect(page.getByText(/^whsec_/)).toBeVisible()
  await inspect(page, 'webhook-secret')
  await page.getByRole('button', { name: '已保存好' }).click()
  await page.getByRole('button', { name: '试推送', exact: true }).click()
  await expect(page.getByText('已发出一条试推送, 结果见下方。')).toBeVisible()
  await expect(async () => {
    await page.getByRole('button', { name: '刷新' }).click()
    await expect(page.getByRole('row', { name: /对方应答 500/ })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await inspect(page, 'webhook-undelivered')

  await test.step('an operator sees it too and replays', async () => {
    const context = await browser.newContext()
    const operator = await context.newPage()
    await signIn(operator, 'operator-1', '/operations/webhooks')
    await operator.getByRole('button', { name: '查看 D_PSB 的推送' }).click()
    await inspect(operator, 'webhooks-operator')
    await operator.getByRole('button', { name: /^重推 / }).first().click()
    await expect(operator.getByText('没有没送到的推送').or(operator.getByText(/已安排重推/)).first()).toBeVisible()
    answer.status = 204
    await context.close()
  })
  await page.getByRole('button', { name: '撤销登记' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText('尚未登记推送地址')).toBeVisible()
  server.close()
})

test('an approver fetches the open tasks as a workbook', async ({ page, others }) => {
  await others.accepted('B_RESTAURANT')
  await signIn(page, 'approver-d-samr', '/approval/sheets')
  await inspect(page, 'sheets')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载工作簿' }).click()])
  await page.getByLabel('填好的工作簿(.xlsx)').setInputFiles(await download.path())
  await page.getByRole('button', { name: '交回' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '交回' }).click()
  await expect(page.getByText(/已决定 0 件, 已提交否定报备 0 件, 未接受 0 件, 未填写 \d+ 件。/)).toBeVisible()
  await inspect(page, 'sheets-result')
})
