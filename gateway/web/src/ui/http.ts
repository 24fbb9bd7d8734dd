import { ProblemError, type Problem } from './problem'

export interface Send {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** One key per intended action: a retry with the same key is answered, never done twice. */
  key?: string
  /** What has to hold for it to be done, as `If-Match` and an ETag, or how a part of it fits the rest. */
  precondition?: Record<string, string>
  /** What kind of answer is wanted, where it is not JSON. */
  accept?: string
}

/** Talks to the gateway; whatever is not a success is a ProblemError (RFC 9457). */
export async function request<T>(path: string, send: Send = {}): Promise<T> {
  const response = await answerTo(path, send)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

export const get = <T>(path: string) => request<T>(path)
export const getBlob = async (path: string) => (await answerTo(path, { accept: '*/*' })).blob()

/** The answer itself, for whom its headers matter. */
export const send = answerTo

async function answerTo(path: string, send: Send): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, options(send))
  } catch (cause) {
    throw new ProblemError({ type: '/problems/unreachable', title: '', status: 0 }, { cause })
  }
  if (!response.ok) throw new ProblemError(await problemOf(response))
  return response
}

/** `?a=1&b=2` of what is given; nothing of what is empty. */
export function query(parameters: Record<string, string | number | boolean | null | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== '' && value != null && value !== false)
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return text && `?${text}`
}

function options({ method = 'GET', body, key, precondition, accept = 'application/json, application/problem+json' }: Send): RequestInit {
  const headers: Record<string, string> = { Accept: accept, ...precondition }
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = proof()
  if (key) headers['Idempotency-Key'] = key
  if (body === undefined) return { method, headers, credentials: 'same-origin' }
  if (body instanceof FormData || body instanceof Blob) return { method, headers, body, credentials: 'same-origin' }
  headers['Content-Type'] = 'application/json'
  return { method, headers, body: JSON.stringify(body), credentials: 'same-origin' }
}

/** The gateway's CSRF token; over https its cookie belongs to this host alone and says so in its name. */
function proof(): string {
  const cookies = new Map(document.cookie.split('; ').map((pair) => pair.split('=', 2) as [string, string]))
  return decodeURIComponent(cookies.get('__Host-XSRF-TOKEN') ?? cookies.get('XSRF-TOKEN') ?? '')
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: response.statusText, status: response.status }
  if (!response.headers.get('content-type')?.includes('json')) return fallback
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>) }
  } catch {
    return fallback
  }
}
