import type {
  Answer,
  ApiError,
  Choices,
  DocumentText,
  FlowFilter,
  FlowsAnswer,
  Library,
  QueryAnswer,
} from '../server/api/contract.ts'

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

const get = <Body>(path: string, signal?: AbortSignal): Promise<Body> =>
  answerOf(path, { headers: { accept: 'application/json' }, ...(signal ? { signal } : {}) })

async function answerOf<Body>(path: string, request: RequestInit): Promise<Body> {
  const { signal } = request
  const response = await fetch(path, request).catch((reason: unknown) => {
    if (signal?.aborted) throw reason
    throw new ApiProblem({ code: 'unreachable', message: '', hint: '' })
  })
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
export const fetchQuestions = (): Promise<Library> => get('api/questions')

/** The answer to a question; values are ids or names, what is not given is left out. */
export function fetchAnswer(
  id: string,
  given: Readonly<Record<string, string>>,
  lang: string,
  signal: AbortSignal,
): Promise<Answer> {
  return get(`api/questions/${encodeURIComponent(id)}?${new URLSearchParams({ ...given, lang })}`, signal)
}

/** Runs a person's own query; giving it up ends it on the server as well. */
export const fetchQuery = (cypher: string, signal: AbortSignal): Promise<QueryAnswer> =>
  answerOf('api/query', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ cypher }),
    signal,
  })

/** The address of the transfer map of exactly these filters. */
export function transferMapAddress(format: 'svg' | 'mermaid', filter: FlowFilter, lang: string): string {
  return `api/transfer-map?${new URLSearchParams({ format, lang, ...(filter as Record<string, string>), download: '1' })}`
}
