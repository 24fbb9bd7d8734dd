/** RFC 9457, with what our services add. */
export interface Problem {
  type: string
  title: string
  status: number
  detail?: string
  traceId?: string
  errors?: { field?: string; question?: string; code?: string; message: string }[]
  faults?: ({ place: string; code: string } & Advice)[]
  missing?: string[]
  /** What a refused file is by its content. */
  found?: string
  /** Names of items that stand in the way. */
  items?: string[]
  /** What somebody else saved first. */
  stands?: unknown
  line?: number
  column?: number
}

/** What to do, in English and in Chinese. */
export interface Advice {
  message: string
  zh: string
}

export const adviceOf = (advice: Advice, locale: string) => (locale === 'en' ? advice.message : advice.zh)

export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.detail ?? problem.title ?? problem.type, options)
    this.name = 'ProblemError'
  }
}

/** `/problems/case-not-found` -> `case-not-found`; a problem without a type of its own is named by its status. */
export function slug(problem: Problem): string {
  const name = problem.type.split('/problems/')[1]
  if (name) return name
  return problem.status >= 500 ? 'unexpected' : `status-${problem.status}`
}

/** Runs what may be refused: a ProblemError becomes a value, anything else stays an error. */
export async function attempt<T>(run: () => Promise<T>): Promise<{ value: T } | { problem: Problem }> {
  try {
    return { value: await run() }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { problem: error.problem }
  }
}
