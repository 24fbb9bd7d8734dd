import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { inspect } from './checks'
import { expect, signIn, test } from './journey'
import { stack } from './stack'

const shipped = JSON.parse(readFileSync(resolve(__dirname, '../demo-data/catalog.json'), 'utf8')) as Record<string, { id: string }[]>
const suffix = Date.now().toString(36).toUpperCase()
const bundle = `B_LONG_${suffix}`
const iso = (day: Date) => day.toISOString().slice(0, 10)
const weekend = (day: Date) => [0, 6].includes(day.getUTCDay())

/** An invented notice: nobody has published this year. Two weekend days are worked for the seven days of the Spring Festival. */
function noticeOf(year: number) {
  const days = new Map<string, { date: string; name: string; workday: boolean }>()
  const off = (name: string, month: number, from: number, count: number) => {
    for (let each = 0; each < count; each++) {
      const date = iso(new Date(Date.UTC(year, month - 1, from + each)))
      days.set(date, { date, name, workday: false })
    }
  }
  off('元旦', 1, 1, 3)
  off('春节', 1, 20, 7)
  off('清明节', 4, 4, 3)
  off('劳动节', 5, 1, 3)
  off('端午节', 6, 8, 3)
  off('中秋节', 9, 14, 3)
  off('国庆节', 10, 1, 7)
  const made = [...Array(24).keys()].map((day) => new Date(Date.UTC(year, 0, 5 + day))).filter((day) => weekend(day) && !days.has(iso(day)))
  for (const day of [made[0]!, made.at(-1)!]) days.set(iso(day), { date: iso(day), name: '春节', workday: true })
  return JSON.stringify([...days.values()].sort((a, b) => a.date.localeCompare(b.date)))
}
/** One item of one department, promised for so long that it ends in February of a year. */
function catalogueUntil(year: number) {
  let days = 0
  for (let day = new Date(); iso(day) < `${year}-02-15`; day = new Date(day.getTime() + 86_400_000)) if (!weekend(day)) days++
  const limit = { days, unit: 'WORKING_DAY' }
  const catalogCode = `99${String(Date.now()).slice(-10)}`
  const department = shipped.departments!.find(({ id }) => id === 'D_SAMR') as unknown as { id: string; uscc: { value: string } }
  const codes = { catalogCode, taskCode: department.uscc.value + '4' + catalogCode }
  const item = { id: `I_LONG_${suffix}`, name: '长期勘验', department: department.id, codes, entrusted: true, statutoryLimit: limit, promisedLimit: limit, materials: [], results: [{ name: '勘验报告', kind: 'REPORT' }] }
  const offered = { id: bundle, name: `跨年办理 ${suffix}`, subjectType: '法人', leadDepartment: department.id, situations: [], items: [{ item: item.id, mandatory: true }], dependencies: [], promisedLimit: limit }
  return JSON.stringify({ departments: [department], questions: [], materials: [], items: [item], bundles: [offered] })
}

test('an editor publishes the next year, and the dates of running cases move at the window, the department and supervision', async ({ page, browser, others, request }) => {
  const { years } = (await (await request.get('/api/catalog/calendar')).json()) as { years: number[] }
  const year = Math.max(...years, new Date().getFullYear()) + 1
  await others.import(catalogueUntil(year))
  const { caseNumber, items } = await others.accepted(bundle)
  const task = items[0]!.itemCaseNumber

  const seats = await Promise.all(
    [
      { who: 'intake-main', path: `/window/cases/${caseNumber}` },
      { who: 'approver-d-samr', path: `/approval/tasks/${task}` },
      { who: 'supervisor-1', path: `/board/cases/${caseNumber}` },
    ].map(async ({ who, path }) => ({ who, path, page: await (await browser.newContext({ baseURL: stack.address, locale: 'zh-CN' })).newPage() })),
  )
  const before = new Map<string, string>()
  for (const { who, path, page: seat } of seats) {
    await signIn(seat, who, path)
    await expect(seat.getByText(/跨入尚未公布放假安排的年份/).first(), who).toBeVisible()
    before.set(who, await due(seat))
    expect(before.get(who)).toContain(String(year))
  }

  await signIn(page, 'editor-1', '/catalog/calendar')
  await page.getByLabel('年份').selectOption(String(year))
  await expect(page.getByText(`${year} 年尚未公布`)).toBeVisible()
  const notice = noticeOf(year)
  await test.step('a slip is told by its place and publishes nothing', async () => {
    await page.getByLabel('放假安排(JSON)').fill(notice.replace(`${year}-01-01`, `${year}-13-01`))
    await page.getByRole('button', { name: '预览' }).click()
    await expect(page.getByText('有 1 处错误')).toBeVisible()
    await expect(page.getByRole('button', { name: '公布', exact: true })).toBeDisabled()
    await inspect(page, 'calendar-fault')
  })
  await page.getByLabel('放假安排文件(JSON)').setInputFiles({ name: `${year}.json`, mimeType: 'application/json', buffer: Buffer.from(notice) })
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByText('预览: 还没有公布')).toBeVisible()
  await inspect(page, 'calendar-preview')
  await page.getByRole('button', { name: '公布', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '公布' }).click()
  await expect(page.getByText(`已公布 ${year} 年第 1 版`)).toBeVisible()
  await inspect(page, 'calendar-published')

  for (const { who, path, page: seat } of seats)
    await expect(async () => {
      await seat.goto(path)
      await expect(seat.getByText(caseNumber).first()).toBeVisible()
      expect(await due(seat), `${who}: moved from ${before.get(who)}`).not.toBe(before.get(who))
      await expect(seat.getByText(/跨入尚未公布放假安排的年份/)).toHaveCount(0, { timeout: 500 })
    }).toPass({ timeout: 30_000, intervals: [500] })
  const after = await Promise.all(seats.map(({ page: seat }) => due(seat)))
  expect(new Set(after).size, `one date everywhere: ${after.join(', ')}`).toBe(1)
  for (const { page: seat } of seats) await seat.context().close()
})

const due = async (seat: Page) => (await seat.locator('.due time').first().getAttribute('datetime'))!
