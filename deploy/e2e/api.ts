import { randomUUID } from 'node:crypto'
import { expect, type APIRequestContext } from '@playwright/test'
import { pdf } from './papers'
import { company, creditCode, mobile } from './people'
import { account, stack } from './stack'

/** What a journey finds already done by others, done over HTTP with their tokens. */
export interface Case {
  caseNumber: string
  progressToken: string
  status: string
  outputNumber?: string
  ratingToken?: string
  items: { itemId: string; itemCaseNumber: string; name: string; department: string; status: string; entrusted?: boolean; refusalUnderReview?: boolean; conditions?: string[]; reception?: { corrections: { handedInAt?: string | null }[] } | null }[]
  phone: string
  applicant: string
}

export interface Paper {
  name: string
  mimeType: string
  buffer: Buffer
}

export class Others {
  private readonly tokens = new Map<string, Promise<string>>()
  constructor(private readonly http: APIRequestContext) {}

  /** Takes a catalogue file in. */
  async import(catalogue: string) {
    const file = { name: 'catalogue.json', mimeType: 'application/json', buffer: Buffer.from(catalogue) }
    const answer = await this.http.post('/api/catalog/imports', { headers: await this.headers('editor-1'), multipart: { file } })
    expect(answer.ok(), `import: ${answer.status()} ${await answer.text()}`).toBe(true)
  }
  async receive(bundleId: string, files: Paper[] = [], special: { lacking?: string; creditCode?: string; who?: string; spread?: string[]; agent?: string } = {}): Promise<Case> {
    const bundle = await this.get(`/api/catalog/bundles/${bundleId}`)
    const answers = Object.fromEntries(
      bundle.questions.map((question: { id: string; type: string; default?: unknown; options: { code: string }[] }) => [
        question.id,
        question.default ?? (question.type === 'MULTI' ? [] : question.options[0]!.code),
      ]),
    )
    const plan = await this.post(`/api/catalog/bundles/${bundleId}/plan`, { answers })
    const hashes = await Promise.all(files.map((file) => this.upload(file)))
    const [phone, applicant] = [mobile(), company()]
    const received = await this.whenHeardOf(() =>
      this.post(
        '/api/cases',
        {
          bundleId,
          answers,
          applicant: { kind: 'ORGANIZATION', name: applicant, creditCode: special.creditCode ?? creditCode(), phone },
          agent: special.agent && { name: '周代', idNumber: special.agent, phone: mobile(), entrustment: { paper: true } },
          form: { subjectName: applicant },
          materials: plan.applicantMustSubmit
            .filter((materialId: string) => materialId !== special.lacking)
            .map((materialId: string, index: number, all: string[]) => ({
              materialId,
              files: special.spread?.filter((_, at) => at % all.length === index) ?? hashes,
              paper: true,
            })),
        },
        special.who ?? 'intake-main',
      ),
    )
    return { ...received, phone, applicant }
  }
  /** A bundle that was just published reaches the window by an event. */
  private async whenHeardOf<T>(send: () => Promise<T>): Promise<T> {
    let answer: Promise<T>
    await expect(async () => {
      answer = send()
      const unheard = await answer.then(() => false).catch((failure) => String(failure).includes('/problems/bundle-not-found'))
      expect(unheard, 'the window has not heard of the bundle').toBe(false)
    }).toPass({ timeout: 20_000, intervals: [300] })
    return answer!
  }
  /** Marks the first material. */
  async askForCorrection(caseNumber: string, reason: string) {
    const { plan } = await this.get(`/api/cases/${caseNumber}`, 'intake-main')
    const wrong = [{ subject: 'MATERIAL', id: plan.applicantMustSubmit[0], reason }]
    await this.post(`/api/cases/${caseNumber}/correction-requests`, { wrong }, 'intake-main')
  }
  /** What was marked comes in on paper. */
  async correct(caseNumber: string) {
    const { plan } = await this.get(`/api/cases/${caseNumber}`, 'intake-main')
    const materials = [{ materialId: plan.applicantMustSubmit[0], paper: true }]
    await this.post(`/api/cases/${caseNumber}/corrections`, { materials }, 'intake-main')
  }
  /** A department asks for a material of its item once more; answers with the names of both. */
  async askOfItem({ caseNumber }: Pick<Case, 'caseNumber'>, itemId: string, reason: string): Promise<{ item: string; material: string }> {
    const { itemCaseNumber, name, department } = await this.reaches(caseNumber, itemId)
    const { plan } = await this.get(`/api/cases/${caseNumber}`, 'intake-main')
    const asked = plan.materials.find((one: { way: string; requestedBy: string[] }) => one.way === 'SUBMIT' && one.requestedBy.includes(itemId))
    const wrong = [{ subject: 'MATERIAL', id: asked.id, reason }]
    await this.post(`/api/approval/tasks/${itemCaseNumber}/correction-request`, { wrong }, `approver-${department.toLowerCase().replaceAll('_', '-')}`)
    return { item: name, material: asked.name }
  }
  /** With so many different files, spread over its materials, 50 to each at most. */
  async receiveMany(bundleId: string, count: number): Promise<Case> {
    const hashes: string[] = []
    for (let at = 0; at < count; at += 10) {
      const some = Array.from({ length: Math.min(10, count - at) }, (_, index) => pdf(`材料 ${at + index + 1}.pdf`))
      hashes.push(...(await Promise.all(some.map((file) => this.upload(file)))))
    }
    return this.receive(bundleId, [], { spread: hashes })
  }
  async accepted(bundleId: string, files: Paper[] = [], special: { creditCode?: string; agent?: string } = {}): Promise<Case> {
    const { caseNumber, phone, applicant } = await this.receive(bundleId, files, special)
    const view = await this.post(`/api/cases/${caseNumber}/acceptance`, {}, 'intake-main')
    return { ...view, phone, applicant }
  }
  async readCase(caseNumber: string, who = 'intake-main'): Promise<Case> {
    return this.get(`/api/cases/${caseNumber}`, who)
  }

  /** The first department that has its item grants it; the others are still at work. */
  async partlyGranted(bundleId: string): Promise<Case> {
    const accepted = await this.accepted(bundleId)
    const first = accepted.items.find(({ status }) => status === 'DISPATCHED')!
    const approver = `approver-${first.department.toLowerCase().replaceAll('_', '-')}`
    await expect(async () => {
      await this.grant(first, approver)
    }).toPass({ timeout: 30_000, intervals: [300] })
    const granted = async () => (await this.readCase(accepted.caseNumber)).items.some(({ status }) => status === 'GRANTED')
    await expect.poll(granted, { timeout: 30_000 }).toBe(true)
    return accepted
  }
  /** Everything before the item is granted, until it is with its department. */
  async reaches(caseNumber: string, itemId: string): Promise<Case['items'][number]> {
    const find = async () => (await this.readCase(caseNumber)).items
    await expect(async () => {
      const items = await find()
      if (items.find((item) => item.itemId === itemId)!.status === 'WAITING') {
        const first = items.find(({ status }) => status === 'DISPATCHED')!
        await this.grant(first, `approver-${first.department.toLowerCase().replaceAll('_', '-')}`)
      }
      const found = (await find()).find((item) => item.itemId === itemId)!
      expect(found.status).toBe('DISPATCHED')
      await this.get(`/api/approval/tasks/${found.itemCaseNumber}`, `approver-${found.department.toLowerCase().replaceAll('_', '-')}`)
    }).toPass({ timeout: 30_000, intervals: [300] })
    return (await find()).find((item) => item.itemId === itemId)!
  }

  /** Departments grant whatever else of the case is before them, until the platform has granted the item by its rule. */
  async untilGrantedAtOnce(caseNumber: string, itemId: string): Promise<Case['items'][number]> {
    const read = async () => (await this.readCase(caseNumber)).items
    await expect(async () => {
      const items = await read()
      const others = items.filter((item) => item.status === 'DISPATCHED' && item.itemId !== itemId)
      for (const other of others) await this.grant(other, `approver-${other.department.toLowerCase().replaceAll('_', '-')}`)
      expect(items.find((item) => item.itemId === itemId)!.status).toBe('GRANTED')
    }).toPass({ timeout: 60_000, intervals: [300] })
    return (await read()).find((item) => item.itemId === itemId)!
  }

  /** The department's own system grants, and makes the licence itself: it waits for what {@link pushLicence} brings. */
  async grantBySystem({ itemCaseNumber, department }: Case['items'][number]) {
    const path = `/api/departments/v1/tasks/${itemCaseNumber}`
    await expect(async () => {
      await this.postAs(await this.systemOf(department), `${path}/decision`, { outcome: 'GRANTED', reason: '符合条件', handlerName: '系统经办人', licencesFollow: true })
    }).toPass({ timeout: 30_000, intervals: [500] })
  }
  async pushLicence({ itemCaseNumber, department }: Case['items'][number], content: object) {
    await this.postAs(await this.systemOf(department), `/api/departments/v1/tasks/${itemCaseNumber}/licence`, content)
  }
  /** The department of an item asks another one for its opinion, by today. */
  async askOpinion({ itemCaseNumber, department: asking }: Case['items'][number], department: string, question: string) {
    const due = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' })
    const of = asking.toLowerCase().replaceAll('_', '-')
    await expect(async () => {
      await this.post(`/api/approval/tasks/${itemCaseNumber}/opinions`, { department, question, due }, `approver-${of}`)
    }).toPass({ timeout: 30_000, intervals: [500] })
  }
  /** A department knows as colleagues who has been here. */
  async beHere(...who: string[]) {
    for (const one of who) await this.get('/api/approval/tasks?limit=1', one)
  }

  /** A department accepts what the window may not accept for it, and grants. */
  private async grant({ itemCaseNumber }: Case['items'][number], approver: string) {
    const task = await this.get(`/api/approval/tasks/${itemCaseNumber}`, approver)
    if (task.acceptance?.state === 'PENDING') await this.post(`/api/approval/tasks/${itemCaseNumber}/acceptance`, {}, approver)
    await this.post(`/api/approval/tasks/${itemCaseNumber}/decision`, { outcome: 'GRANTED', reason: '符合条件' }, approver)
  }
  async concur(id: string, version: number, head: string) {
    await this.post(`/api/approval/refusals/${id}/concurrence`, { version }, head)
  }
  /** Proposes to refuse an item, and lets the heads of its department concur; it is then before the joint review. */
  async refusalInReview({ itemCaseNumber, department }: Case['items'][number]): Promise<string> {
    const of = department.toLowerCase().replaceAll('_', '-')
    const refusal = { outcome: 'REFUSED', reason: '不符合法定条件', legalBasis: '行政许可法 第38条', handlerPost: '审批科科员' }
    await expect(async () => {
      await this.post(`/api/approval/tasks/${itemCaseNumber}/decision`, refusal, `approver-${of}`)
    }).toPass({ timeout: 30_000, intervals: [500] })
    for (const [rung, role] of ['section-head', 'vice-director', 'director'].entries())
      await this.post(`/api/approval/refusals/${itemCaseNumber}-1/concurrence`, { version: rung + 1 }, `${role}-${of}`)
    return `${itemCaseNumber}-1`
  }
  async pickupCode({ progressToken }: Case): Promise<string> {
    return (await this.get(`/api/public/progress/${progressToken}/pickup`)).code
  }

  /** Every department grants what reaches it, until all is ready for output. */
  async outputReady(bundleId: string): Promise<Case> {
    return this.grantAll(await this.accepted(bundleId))
  }
  async grantAll(accepted: Case, output = 'output-main'): Promise<Case> {
    const decided = new Set<string>()
    await expect(async () => {
      const now = await this.readCase(accepted.caseNumber)
      for (const item of now.items.filter(({ status, itemCaseNumber }) => status === 'DISPATCHED' && !decided.has(itemCaseNumber))) {
        const approver = `approver-${item.department.toLowerCase().replaceAll('_', '-')}`
        await this.grant(item, approver)
        decided.add(item.itemCaseNumber)
      }
      expect(now.status).toBe('OUTPUT_READY')
    }).toPass({ timeout: 60_000, intervals: [300] })
    const view = await this.readCase(accepted.caseNumber, output)
    return { ...view, progressToken: accepted.progressToken, phone: accepted.phone, applicant: accepted.applicant }
  }
  /** Handed out, and asked to be rated. */
  async completed(bundleId: string): Promise<Case> {
    const ready = await this.outputReady(bundleId)
    await this.post(`/api/cases/${ready.caseNumber}/hand-out`, { collectorName: ready.applicant }, 'output-main')
    await expect.poll(async () => (await this.readCase(ready.caseNumber)).ratingToken, { timeout: 30_000 }).toBeTruthy()
    return { ...(await this.readCase(ready.caseNumber)), phone: ready.phone, applicant: ready.applicant }
  }

  private async upload(file: Paper): Promise<string> {
    const headers = await this.headers('intake-main')
    const answer = await this.http.post('/api/cases/files', { headers, multipart: { file } })
    expect(answer.ok(), `upload: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()).hash
  }
  private async get(path: string, who?: string) {
    const answer = await this.http.get(path, { headers: await this.headers(who) })
    expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return answer.json()
  }
  /** How a call is answered that may well be refused. */
  async statusOf(path: string, data: unknown, who: string): Promise<number> {
    return (await this.http.post(path, { data, headers: await this.headers(who) })).status()
  }
  private async post(path: string, data: unknown, who?: string) {
    return this.answered(path, data, await this.headers(who))
  }
  private async postAs(token: string, path: string, data: unknown) {
    return this.answered(path, data, { ...(await this.headers()), Authorization: `Bearer ${token}` })
  }
  private async answered(path: string, data: unknown, headers: Record<string, string>) {
    const answer = await this.http.post(path, { data, headers })
    const text = await answer.text()
    expect(answer.ok(), `${path}: ${answer.status()} ${text}`).toBe(true)
    return text ? JSON.parse(text) : undefined
  }
  private async headers(who?: string): Promise<Record<string, string>> {
    const once = { 'Idempotency-Key': randomUUID() }
    return who ? { ...once, Authorization: `Bearer ${await this.token(who)}` } : once
  }
  /** Of the client that a department's system signs in as. */
  private systemOf(department: string): Promise<string> {
    const id = `dept-${department.toLowerCase().replaceAll('_', '-')}`
    const known = this.tokens.get(id) ?? this.fetchToken(id, { grant_type: 'client_credentials', client_id: id, client_secret: account(id).password })
    this.tokens.set(id, known)
    return known
  }
  private token(username: string): Promise<string> {
    const known = this.tokens.get(username) ?? this.askToken(username)
    this.tokens.set(username, known)
    return known
  }
  private async askToken(username: string): Promise<string> {
    const { password } = account(username)
    const { id, secret } = stack.demoClient
    return this.fetchToken(username, { grant_type: 'password', client_id: id, client_secret: secret, username, password })
  }
  private async fetchToken(of: string, form: Record<string, string>): Promise<string> {
    const answer = await this.http.post(stack.tokenEndpoint, { form })
    expect(answer.ok(), `token of ${of}: ${answer.status()} ${await answer.text()}`).toBe(true)
    return (await answer.json()).access_token as string
  }
}
