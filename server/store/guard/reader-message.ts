import type { AnsweredRows, QueryLimits, QueryPlace, QueryRefused, Statement } from '../store.ts'

/** What the reading process is asked. */
export interface ReaderRequest {
  readonly statement: Statement
  readonly limits: QueryLimits
}

/** What it answers; `ready` once, when the snapshot is open. */
export type ReaderAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: AnsweredRows }
  | {
      readonly kind: 'refused'
      readonly code: QueryRefused['code']
      readonly message: string
      readonly place?: QueryPlace | undefined
    }

/** Exit code of a reading process that ended itself because it used too much memory. */
export const TOO_MUCH_MEMORY = 71
