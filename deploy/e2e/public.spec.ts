import { inspect } from './checks'
import { expect, test } from './journey'

test('anyone sees what to bring before setting out', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /开办餐饮店/ })).toBeVisible()
  await inspect(page, 'public-home')
  await page.getByRole('searchbox').fill('没有这件事')
  await expect(page.getByText('没有找到“没有这件事”')).toBeVisible()
  await inspect(page, 'public-home-none')
  await page.getByRole('searchbox').fill('餐饮')
  await page.getByRole('link', { name: /开办餐饮店/ }).click()
  await expect(page.getByText(/第 1 题, 共 \d+ 题/)).toBeVisible()
  await inspect(page, 'public-question')
  const count = Number(/共 (\d+) 题/.exec(await page.getByText(/第 1 题, 共 \d+ 题/).innerText())![1])
  for (let each = 1; each <= count; each++) {
    await expect(page.getByText(`第 ${each} 题, 共 ${count} 题`)).toBeVisible()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: each === count ? '看结果' : '下一题' }).click()
  }
  await expect(page.getByRole('heading', { name: /您需要带 \d+ 份材料/ })).toBeVisible()
  await expect(page.getByText(/今天受理, 各部门都用足承诺时间, 最早 .*办好/)).toBeVisible()
  await page.getByText('为什么需要').first().click()
  await expect(page.getByText(/因为“.*”选了“.*”/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '比分别办理省了多少' })).toBeVisible()
  await inspect(page, 'public-plan')
})

test('anyone reads what one application saves', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '合成一件事办省了多少' }).click()
  await expect(page.getByRole('row', { name: /开办餐饮店/ })).toContainText(/\d+ → \d+ 减 \d+%/)
  await expect(page.getByRole('row', { name: /合计/ })).toBeVisible()
  await inspect(page, 'savings')
})

test('an applicant follows a case by number and telephone', async ({ page, others }) => {
  const { caseNumber, phone } = await others.accepted('B_RESTAURANT')
  await page.goto('/progress')
  await inspect(page, 'follow-form')
  const [number, digits] = [page.getByLabel('办件编号'), page.getByLabel('申请人手机号后四位')]
  const ask = page.getByRole('button', { name: '查询' })

  await test.step('three digits only', async () => {
    await number.fill(caseNumber)
    await digits.fill('123')
    await ask.click()
    await expect(page.getByText('请填写四位数字')).toBeVisible()
    await expect(digits).toBeFocused()
  })
  await test.step('somebody else’s digits', async () => {
    await digits.fill(phone.endsWith('0000') ? '1111' : '0000')
    await ask.click()
    await expect(page.getByRole('alert')).toContainText('请核对办件编号和手机号后四位')
    await inspect(page, 'follow-wrong-digits')
  })
  await test.step('a slip in the number', async () => {
    const slip = caseNumber.replace(/-(\d)/, (_, digit) => `-${(Number(digit) + 1) % 10}`)
    await number.fill(slip)
    await digits.fill(phone.slice(-4))
    await ask.click()
    await expect(page.getByRole('alert')).toContainText('编号的校验位不符')
  })
  await number.fill(caseNumber.toLowerCase())
  await ask.click()
  await expect(page.getByRole('heading', { name: '开办餐饮店' })).toBeVisible()
  await expect(page.getByText(/市场监督管理局办理/)).toBeVisible()
  await inspect(page, 'follow-case')
})

test('the code on the receipt leads to the same case', async ({ page, others }) => {
  const { caseNumber, progressToken } = await others.receive('B_RESTAURANT')
  await page.goto(`/p/${progressToken}`)
  await expect(page.getByText(caseNumber)).toBeVisible()
  await expect(page.getByText('窗口正在核对材料, 受理后开始计时。')).toBeVisible()
})

test('an applicant rates a service once', async ({ page, others }) => {
  const done = await others.completed('B_RESTAURANT')
  await page.goto(`/p/${done.progressToken}`)
  await page.getByRole('link', { name: '请评价这次服务' }).click()
  await inspect(page, 'rate-empty')
  await page.getByText('非常不满意').click()
  await expect(page.getByRole('button', { name: '提交评价' })).toBeDisabled()
  await inspect(page, 'rate-bad')
  await page.getByText('等候时间长').click()
  await page.getByRole('button', { name: '提交评价' }).click()
  await expect(page.getByRole('heading', { name: '感谢您的评价' })).toBeVisible()
  await inspect(page, 'rate-thanks')
  await page.reload()
  await expect(page.getByText('这次服务已经评价过了')).toBeVisible()
  await inspect(page, 'rate-again')
})

test('an old link says what to do', async ({ page }) => {
  await page.goto('/rate/there-is-no-such-occasion')
  await expect(page.getByRole('alert')).toContainText('请重新扫描二维码')
  await page.goto('/no/such/page')
  await expect(page.getByRole('heading', { name: '没有这个页面' })).toBeVisible()
  await inspect(page, 'not-found')
})

test('a person finds by initials, by everyday words and in spite of a slip, and a single item too', async ({ page }) => {
  await page.goto('/')
  const search = page.getByRole('searchbox')
  const first = page.getByRole('region', { name: '可以办理的事' }).getByRole('listitem').first()
  for (const typed of ['kbbg', 'kaibanbinguan', '开酒店', '开办兵馆']) {
    await search.fill(typed)
    await expect(first, typed).toContainText('开办宾馆')
  }
  await search.fill('gongzhang')
  const items = page.getByRole('region', { name: '单个事项' })
  await expect(items.getByRole('listitem').first()).toContainText('公章刻制备案')
  await expect(items.locator('mark').first()).toHaveText('公章')
  await inspect(page, 'search')
  await items.getByRole('link', { name: '公章刻制备案', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: '公章刻制备案' })).toBeVisible()
  await page.goto('/?q=zzzzqqqq')
  await expect(page.getByText('没有找到“zzzzqqqq”')).toBeVisible()
})
