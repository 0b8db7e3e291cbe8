import type { Answer, ApiError, Choices, DocumentText, FlowFilter, FlowsAnswer, Question } from '../server/api/contract.ts'

/** An answer other than the one asked for. `code` is "unreachable" where no answer came at all. */
export class ApiProblem extends Error {
  readonly code: string
  readonly hint: string

  constructor(problem: Pick<ApiError, 'code' | 'message' | 'hint'>) {
    super(problem.message)
    this.code = problem.code
    this.hint = problem.hint
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => null)) as Partial<ApiError> | null
  return new ApiProblem({ code: body?.code ?? `http-${response.status}`, message: body?.message ?? '', hint: body?.hint ?? '' })
}

async function get<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) }).catch(
    (reason: unknown) => {
      if (signal?.aborted) throw reason
      throw new ApiProblem({ code: 'unreachable', message: '', hint: '' })
    },
  )
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as Body
}

const queryOf = (filter: FlowFilter): string => new URLSearchParams(filter as Record<string, string>).toString()

/** What can be chosen, with the number of flows of each. */
export const fetchChoices = (): Promise<Choices> => get('api/choices')

/** The flows that match every given filter. */
export const fetchFlows = (filter: FlowFilter, signal: AbortSignal): Promise<FlowsAnswer> =>
  get(`api/flows?${queryOf(filter)}`, signal)

/** A document with its text. */
export const fetchDocument = (id: string): Promise<DocumentText> => get(`api/documents/${encodeURIComponent(id)}`)

/** Every question that can be asked. */
export const fetchQuestions = async (): Promise<readonly Question[]> =>
  (await get<{ questions: readonly Question[] }>('api/questions')).questions

/** The answer to a question; values are ids or names, what is not given is left out. */
export function fetchAnswer(
  id: string,
  given: Readonly<Record<string, string>>,
  lang: string,
  signal: AbortSignal,
): Promise<Answer> {
  return get(`api/questions/${encodeURIComponent(id)}?${new URLSearchParams({ ...given, lang })}`, signal)
}

/** The address of the transfer map of exactly these filters. */
export function transferMapAddress(format: 'svg' | 'mermaid', filter: FlowFilter, lang: string): string {
  return `api/transfer-map?${new URLSearchParams({ format, lang, ...(filter as Record<string, string>), download: '1' })}`
}
