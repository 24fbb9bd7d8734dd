import userEvent from '@testing-library/user-event'
import { render, screen, within } from '@testing-library/vue'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRouter, createWebHistory } from 'vue-router'
import { i18n } from '@/i18n'
import { answersInAddress } from './answersInAddress'
import { begunByHand, emptyApplication, prefilled } from './application'
import ApplyView from './ApplyView.vue'
import AskedPanel from './AskedPanel.vue'
import OnlinePart from './OnlinePart.vue'
import OnlineView from './OnlineView.vue'

const file = { hash: 'a'.repeat(64), name: '租赁合同.pdf', size: 9, contentType: 'application/pdf' }
const bundle = {
  id: 'B', version: 1, name: '开办餐饮店', subjectType: '自然人', jointLimit: null, itemCount: 1,
  questions: [{ id: 'Q', text: '经营多大', type: 'SINGLE', options: [{ code: 'S', label: '小' }, { code: 'L', label: '大' }] }],
}
const field = (id: string, label: string) => ({ id, label, type: 'TEXT', required: true, options: [], way: 'ASK', because: [] })
const plan = {
  items: [{ id: 'I', name: '食品经营许可', departmentName: '市场监督管理局' }],
  materials: [{ id: 'M', name: '租赁合同', way: 'SUBMIT', original: 1, copies: 0, deferrable: false, requestedBy: ['I'], because: [] }],
  applicantMustSubmit: ['M'], applicantMustSubmitCount: 1, form: [field('F_AREA', '建筑面积'), field('F_NAME', '店名')],
}
const profile = {
  name: '马骏', idNumber: '370*************12', phone: '139****0001', regions: [{ code: '370102', name: '历下区' }],
  form: { F_NAME: '马骏小吃' }, answers: { Q: 'S' },
  materials: [{ materialId: 'M', name: '租赁合同', files: [file], handedInAt: '2026-10-01T02:00:00Z', caseNumber: '261001-0016X-1' }],
}
const own = {
  caseNumber: '261126-0016X-1', bundleId: 'B', bundleName: '开办餐饮店', status: 'RECEIVED', receivedAt: '2026-11-26T02:00:00Z', hall: 'H_MAIN',
  answerDue: { by: '2026-11-27', provisional: false, workingDaysLeft: 1 }, capacity: 'SELF', applicantName: '马骏', withdrawable: true,
  progressToken: 't', toCorrect: false, form: [], materials: [],
}
const sent: { path: string; body: unknown }[] = []
const answers: Record<string, unknown> = {
  'GET /api/catalog/bundles/B': bundle,
  'POST /api/catalog/bundles/B/plan': plan,
  'GET /api/catalog/bundles': { content: [bundle], next: null },
  'POST /api/online/profile': profile,
  'POST /api/online/cases': own,
  'GET /api/online/cases': { content: [own] },
  'GET /api/cases/drafts': [{ id: 'd', bundleId: 'B', version: 1, savedAt: '2026-11-26T02:00:00Z' }],
  'GET /api/cases/drafts/d': { id: 'd', bundleId: 'B', version: 1, savedAt: '2026-11-26T02:00:00Z', content: { capacity: 'AGENT', principal: { name: '王芳' }, step: 'materials' } },
  'GET /api/public/progress/t/asked': {
    wrong: [{ subject: 'FIELD', id: 'F_NAME', name: '店名', reason: '与营业执照不一致', field: field('F_NAME', '店名') }], items: [], deferred: [],
  },
  'GET /api/public/progress/i/asked': {
    wrong: [], deferred: [{ materialId: 'M', name: '租赁合同', by: '2026-12-01' }],
    items: [{ itemId: 'I', name: '食品经营许可', departmentName: '市场监督管理局', wrong: [{ subject: 'FIELD', id: 'F_AREA', name: '建筑面积', reason: '与图纸不符', field: field('F_AREA', '建筑面积') }] }],
  },
  'GET /api/cases/N/online': { online: true, capacity: 'AGENT', entrustment: file, answerDue: own.answerDue },
  'POST /api/cases/N/claim': { online: true, capacity: 'AGENT', entrustment: file, answerDue: own.answerDue, claimedName: '李敏' },
}
const router = () =>
  createRouter({ history: createWebHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<div />' } }] })
const mounted = () => ({ plugins: [i18n, router()] })

beforeEach(() => {
  sessionStorage.clear()
  sent.length = 0
  window.scrollTo = () => {}
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    const key = `${method} ${path.split('?')[0]}`
    if (body) sent.push({ path: key, body: JSON.parse(body as string) })
    const answer = method === 'PUT' ? { id: 'x', version: 1, savedAt: '2026-11-26T02:00:00Z', ...JSON.parse(body as string) } : answers[key]
    if (method === 'POST' && path.endsWith('/corrections')) return new Response(null, { status: 204 })
    return new Response(JSON.stringify(answer ?? { type: '/problems/not-found' }), {
      status: answer ? 200 : 404,
      headers: { 'content-type': 'application/json' },
    })
  })
})
afterEach(() => vi.unstubAllGlobals())

test('an application goes from step to step with what is known filled in, and is handed in once', async () => {
  render(ApplyView, { props: { bundleId: 'B' }, global: mounted() })
  expect(await screen.findByRole('radio', { name: '小' })).toBeChecked()
  const next = () => userEvent.click(screen.getByRole('button', { name: '下一步' }))
  await next()
  expect(screen.getByText(/已实名认证: 马骏, 370\*+12, 139\*+0001/)).toBeVisible()
  await next()
  expect(await screen.findByLabelText('店名')).toHaveValue('马骏小吃')
  await next()
  expect(screen.getByLabelText('建筑面积'), 'what is missing is told').toHaveAttribute('aria-invalid', 'true')
  await userEvent.type(screen.getByLabelText('建筑面积'), '120')
  await next()
  await userEvent.click(screen.getByRole('button', { name: /使用 .*交过的 1 个文件/ }))
  await next()
  expect(screen.getByText('1 个文件')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '提交申请' }))
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '提交' }))
  await vi.waitFor(() => expect(sent.some(({ path }) => path === 'POST /api/online/cases')).toBe(true))
  expect(sent.find(({ path }) => path === 'POST /api/online/cases')!.body).toMatchObject({
    bundleId: 'B', capacity: 'SELF', answers: { Q: 'S' }, form: { F_AREA: '120', F_NAME: '马骏小吃' }, materials: [{ materialId: 'M', files: [file.hash] }],
  })
})

test('the next step waits for the plan of what was answered a moment ago', async () => {
  const fetched = globalThis.fetch
  let goOn = () => {}
  const slow = new Promise<void>((done) => (goOn = done))
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path === '/api/online/profile') return new Response(JSON.stringify({ ...profile, answers: {} }), { headers: { 'content-type': 'application/json' } })
    if (path.endsWith('/plan')) await slow
    return fetched(path, init)
  })
  render(ApplyView, { props: { bundleId: 'B' }, global: mounted() })
  await userEvent.click(await screen.findByRole('radio', { name: '大' }))
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(screen.getByRole('heading', { name: '情形' })).toBeVisible()
  goOn()
  expect(await screen.findByText(/已实名认证/)).toBeVisible()
})

test('a page that was only opened is nothing to keep', () => {
  const opened = prefilled({ ...emptyApplication(), bundleId: 'B', answers: { M: [] } }, profile, { questions: ['Q'], fields: ['F_NAME'] })
  expect(opened.answers.Q).toBe('S')
  expect(begunByHand(opened)).toBe(false)
  expect(begunByHand({ ...opened, answers: { ...opened.answers, Q: 'L' } })).toBe(true)
  expect(begunByHand({ ...opened, form: { ...opened.form, F_AREA: '120' } })).toBe(true)
})

test('what was told of oneself is taken back when it is for another, what was typed stays', async () => {
  const fetched = globalThis.fetch
  const whom: unknown[] = []
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path !== '/api/online/profile') return fetched(path, init)
    const of = JSON.parse(init!.body as string)
    whom.push(of)
    const earlier = of.capacity === 'SELF' ? profile : { ...profile, form: of.principal ? { F_NAME: '王家面馆' } : {}, answers: {}, materials: [] }
    return new Response(JSON.stringify(earlier), { status: 200, headers: { 'content-type': 'application/json' } })
  })
  render(ApplyView, { props: { bundleId: 'B' }, global: mounted() })
  expect(await screen.findByRole('radio', { name: '小' })).toBeChecked()
  const next = () => userEvent.click(screen.getByRole('button', { name: '下一步' }))
  await next()
  await next()
  expect(await screen.findByLabelText('店名')).toHaveValue('马骏小吃')
  await userEvent.type(screen.getByLabelText('建筑面积'), '120')
  await userEvent.click(screen.getByRole('button', { name: '上一步' }))
  await userEvent.click(screen.getByRole('radio', { name: /代他人/ }))
  await userEvent.click(screen.getByRole('radio', { name: '个人' }))
  await userEvent.type(screen.getByLabelText('身份证号'), '110105196606011231')
  await vi.waitFor(() => expect(whom.at(-1)).toEqual({ bundleId: 'B', capacity: 'AGENT', principal: { kind: 'PERSON', identity: '110105196606011231' } }))
  await userEvent.click(screen.getByRole('button', { name: '上一步' }))
  expect(screen.getByRole('radio', { name: '小' })).not.toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: '大' }))
  await next()
  await userEvent.click(screen.getByRole('radio', { name: /本人/ }))
  await next()
  expect(await screen.findByLabelText('店名')).toHaveValue('马骏小吃')
  expect(screen.getByLabelText('建筑面积')).toHaveValue('120')
})

test('who speaks for an organization proves it before going on', async () => {
  render(ApplyView, { props: { bundleId: 'B' }, global: mounted() })
  await screen.findByRole('radio', { name: '小' })
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
  await userEvent.click(screen.getByRole('radio', { name: '单位法定代表人' }))
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(await screen.findByText('请上传法定代表人证明')).toBeVisible()
})

test('the own drafts and cases are listed with the day of the answer', async () => {
  render(OnlineView, { global: mounted() })
  expect(await screen.findByRole('link', { name: '开办餐饮店' })).toHaveAttribute('href', '/online/cases/261126-0016X-1')
  expect(await screen.findByRole('button', { name: '继续填写' })).toBeVisible()
  expect(await screen.findByText('王芳 · 第 4 步, 共 5 步: 材料')).toBeVisible()
  expect(screen.getByText('大厅答复')).toBeVisible()
})

test('only what the notice asks for is corrected, with its reason', async () => {
  const panel = render(AskedPanel, { props: { token: 't', version: 1 }, global: mounted() })
  expect(await screen.findByText(/与营业执照不一致/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '提交补正' }))
  expect(sent).toEqual([])
  await userEvent.type(screen.getByLabelText('店名'), '新店名')
  await userEvent.click(screen.getByRole('button', { name: '提交补正' }))
  await vi.waitFor(() => expect(panel.emitted('sent')).toHaveLength(1))
  expect(sent[0]!.body).toEqual({ form: { F_NAME: '新店名' }, materials: [] })
})

test('what a department asks for goes to its item, beside what was promised', async () => {
  const panel = render(AskedPanel, { props: { token: 'i', version: 1 }, global: mounted() })
  const item = within(await screen.findByRole('region', { name: '请补正: 食品经营许可' }))
  expect(item.getByText(/市场监督管理局需要以下内容/)).toBeVisible()
  expect(item.getByText(/与图纸不符/)).toBeVisible()
  expect(screen.getByRole('region', { name: '请补交承诺的材料' })).toBeVisible()
  await userEvent.type(item.getByLabelText('建筑面积'), '120')
  await userEvent.click(item.getByRole('button', { name: '提交补正' }))
  await vi.waitFor(() => expect(panel.emitted('sent')).toHaveLength(1))
  expect(sent).toEqual([{ path: 'POST /api/public/progress/i/items/I/corrections', body: { form: { F_AREA: '120' }, materials: [] } }])
  expect(await screen.findByText('已提交, 已转送部门。')).toBeVisible()
})

test('an own case that a department asks for something says so in the list', async () => {
  const fetched = globalThis.fetch
  const asked = { ...own, status: 'ACCEPTED', answerDue: null, toCorrect: true }
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    path.startsWith('/api/online/cases') ? new Response(JSON.stringify({ content: [asked] }), { headers: { 'content-type': 'application/json' } }) : fetched(path, init),
  )
  render(OnlineView, { global: mounted() })
  expect(await screen.findByText('需要您补正')).toBeVisible()
})

test('a clerk sees how a case came and takes it on', async () => {
  render(OnlinePart, { props: { of: 'N', version: 1, mayClaim: true }, global: mounted() })
  expect(await screen.findByRole('link', { name: '授权委托书: 租赁合同.pdf' })).toHaveAttribute('href', '/api/cases/N/entrustment')
  await userEvent.click(screen.getByRole('button', { name: '认领' }))
  expect(await screen.findByText('由 李敏 认领, 负责到底')).toBeVisible()
})

test.each(['plan first', 'plan late'])('whoever answered all on the public page goes on with who applies, whichever answer comes first (%s)', async (when) => {
  const fetched = globalThis.fetch
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path.endsWith('/plan')) asked.push(String(init?.body))
    if (path.endsWith('/plan')) await new Promise((done) => setTimeout(done, when === 'plan late' ? 30 : 0))
    return fetched(path, init)
  })
  const routes = router()
  await routes.push({ path: '/online/apply/B', query: { answers: answersInAddress({ Q: 'L', UNKNOWN: 'X' }) } })
  render(ApplyView, { props: { bundleId: 'B' }, global: { plugins: [i18n, routes] } })
  expect(await screen.findByText('第 2 步, 共 5 步')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: '上一步' }))
  expect(screen.getByRole('radio', { name: '大' })).toBeChecked()
  expect(asked.map((body) => JSON.parse(body))).toMatchObject([{ answers: { Q: 'L' } }])
})

test('an answer that the bundle does not offer is asked again', async () => {
  const routes = router()
  await routes.push({ path: '/online/apply/B', query: { answers: answersInAddress({ Q: 'HUGE' }) } })
  render(ApplyView, { props: { bundleId: 'B' }, global: { plugins: [i18n, routes] } })
  expect(await screen.findByText('第 1 步, 共 5 步')).toBeVisible()
  expect(await screen.findByRole('radio', { name: '小' })).toBeChecked()
})

test('what needs the applicant in the hall is told before anything is filled in', async () => {
  const fetched = globalThis.fetch
  const inHall = { ...plan, items: [{ ...plan.items[0]!, labels: ['IN_HALL'] }] }
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) =>
    path.endsWith('/plan') ? new Response(JSON.stringify(inHall), { headers: { 'content-type': 'application/json' } }) : fetched(path, init),
  )
  render(ApplyView, { props: { bundleId: 'B' }, global: mounted() })
  await userEvent.click(await screen.findByRole('radio', { name: '大' }))
  expect(await screen.findByText(/食品经营许可 须本人到大厅现场办理/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '下一步' }))
  expect(screen.getByText('第 1 步, 共 5 步')).toBeVisible()
})
