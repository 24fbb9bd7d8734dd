import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ProblemError } from '@/ui/problem'
import { sendInPieces } from './sendInPieces'

const MEGABYTE = 1024 * 1024
const stored = { hash: 'h', name: 'scan.pdf', size: 1, contentType: 'application/pdf' }

/** Keeps what arrives, as the service does; `breaks` counts the pieces that get lost on the way. */
class Service {
  arrived = 0
  begun = 0
  breaks = 0
  verdict: Response | undefined

  answer = async (path: string, { method, headers, body }: RequestInit): Promise<Response> => {
    if (path === '/api/cases/uploads') {
      this.begun++
      return new Response(null, { status: 201, headers: { Location: '/api/cases/uploads/one' } })
    }
    if (path.endsWith('/file')) return this.verdict ?? Response.json(stored, { status: 201 })
    if (method === 'PATCH') {
      if (this.breaks-- > 0) throw new TypeError('line broke')
      if (Number((headers as Record<string, string>)['Upload-Offset']) !== this.arrived)
        return Response.json({ type: '/problems/upload-offset-wrong' }, { status: 409, headers: { 'content-type': 'application/problem+json' } })
      this.arrived += (body as Blob).size
    }
    return new Response(null, { status: method === 'HEAD' ? 200 : 204, headers: { 'Upload-Offset': String(this.arrived) } })
  }
}

let service: Service
const file = () => new File([new Uint8Array(9 * MEGABYTE)], '扫描.pdf', { lastModified: 1 })

beforeEach(() => {
  service = new Service()
  vi.stubGlobal('fetch', service.answer)
  localStorage.clear()
})
afterEach(() => vi.unstubAllGlobals())

test('sends a file in pieces and tells how far it is', async () => {
  const shares: number[] = []
  expect(await sendInPieces(file(), (share) => shares.push(share))).toEqual(stored)
  expect(service.arrived).toBe(9 * MEGABYTE)
  expect(shares.map((share) => Math.round(share * 100))).toEqual([0, 44, 89, 100])
  expect(localStorage.length).toBe(0)
})

test('waits out a line that breaks', async () => {
  service.breaks = 2
  await sendInPieces(file(), () => {}, [0, 0])
  expect(service.arrived).toBe(9 * MEGABYTE)
  expect(service.begun).toBe(1)
})

test('goes on where it stopped when the same file is chosen again', async () => {
  service.breaks = 1
  await expect(sendInPieces(file(), () => {}, [])).rejects.toThrow(ProblemError)
  service.arrived = 4 * MEGABYTE
  const shares: number[] = []
  await sendInPieces(file(), (share) => shares.push(share))
  expect(service.begun).toBe(1)
  expect(shares[0]).toBeCloseTo(4 / 9)
})

test('begins again after a file was refused', async () => {
  service.verdict = Response.json({ type: '/problems/file-unsafe' }, { status: 422, headers: { 'content-type': 'application/problem+json' } })
  await expect(sendInPieces(file(), () => {})).rejects.toThrow(ProblemError)
  expect(localStorage.length).toBe(0)
})
