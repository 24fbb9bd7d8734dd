import { send, request } from '@/ui/http'
import type { StoredFile } from '@/ui/model'
import { ProblemError, slug } from '@/ui/problem'

const PIECE = 4 * 1024 * 1024
const UPLOADS = '/api/cases/uploads'
const PAUSES = [1_000, 3_000, 9_000, 20_000]

/** What a file is recognised by when it is chosen again. */
const nameOf = (file: File, at: string) =>
  `onetrip.upload:${at === UPLOADS ? '' : `${at}:`}${file.name}:${file.size}:${file.lastModified}`

/**
 * Sends a file by the tus protocol, to where this uploader's files are taken. A break is waited out; after the page was closed, the upload goes on from where it
 * stopped as soon as the same file is chosen again.
 */
export async function sendInPieces(file: File, told: (share: number) => void, pauses = PAUSES, at = UPLOADS): Promise<StoredFile> {
  let { address, offset } = (await begun(file, at)) ?? (await begin(file, at))
  let failures = 0
  while (offset < file.size) {
    told(offset / file.size)
    try {
      offset = await sendPiece(address, file, offset)
      failures = 0
    } catch (error) {
      const pause = pauses[failures++]
      if (!passes(error) || pause === undefined) throw error
      await new Promise((go) => setTimeout(go, pause))
      offset = (await positionAt(address).catch(keepWhenUnreachable)) ?? offset
    }
  }
  told(1)
  return finish(address, file, at)
}

async function begun(file: File, at: string) {
  const address = localStorage.getItem(nameOf(file, at))
  if (!address) return undefined
  try {
    return { address, offset: await positionAt(address) }
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 404) throw error
    localStorage.removeItem(nameOf(file, at))
    return undefined
  }
}

async function begin(file: File, at: string) {
  const bytes = new TextEncoder().encode(file.name)
  const answer = await send(at, {
    method: 'POST',
    precondition: {
      'Tus-Resumable': '1.0.0',
      'Upload-Length': String(file.size),
      'Upload-Metadata': `filename ${btoa(String.fromCharCode(...bytes))}`,
    },
  })
  const address = new URL(answer.headers.get('Location') ?? '', location.href).pathname
  localStorage.setItem(nameOf(file, at), address)
  return { address, offset: 0 }
}

async function positionAt(address: string): Promise<number> {
  const answer = await send(address, { method: 'HEAD', precondition: { 'Tus-Resumable': '1.0.0' } })
  return Number(answer.headers.get('Upload-Offset'))
}

async function sendPiece(address: string, file: File, offset: number): Promise<number> {
  const answer = await send(address, {
    method: 'PATCH',
    body: new Blob([await file.slice(offset, offset + PIECE).arrayBuffer()]),
    precondition: {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
    },
  })
  return Number(answer.headers.get('Upload-Offset'))
}

/** A file that is refused is forgotten here as it is there; one that could not be kept for now is taken up again. */
async function finish(address: string, file: File, at: string): Promise<StoredFile> {
  try {
    const stored = await request<StoredFile>(`${address}/file`, { method: 'POST' })
    localStorage.removeItem(nameOf(file, at))
    return stored
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status < 500) localStorage.removeItem(nameOf(file, at))
    throw error
  }
}

function passes(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false
  const { status } = error.problem
  return status === 0 || (status >= 500 && slug(error.problem) !== 'storage-full') || status === 409 || status === 429
}

function keepWhenUnreachable(error: unknown): undefined {
  if (!passes(error)) throw error
}
