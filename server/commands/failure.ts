import { UnknownTerm } from '../answers/unknown-term.ts'
import { BadConfig } from '../config.ts'
import { CannotListen } from '../serve.ts'
import { QueryRefused, StoreUnavailable } from '../store/store.ts'

/** A command cannot do what was asked; the message is for people. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

const WRONG_USE: ReadonlySet<QueryRefused['code']> = new Set(['not-read-only', 'syntax'])

/** What to tell the user about an error and with which code to exit; null for a bug, which is thrown on. */
export function failureOf(error: unknown): { readonly message: string; readonly exitCode: 1 | 2 } | null {
  if (error instanceof CommandFailed) return error
  if (error instanceof UnknownTerm) return { message: `${error.message} ${error.hint}`, exitCode: 2 }
  if (error instanceof BadConfig) return { message: error.message, exitCode: 2 }
  if (error instanceof QueryRefused) return { message: error.message, exitCode: WRONG_USE.has(error.code) ? 2 : 1 }
  if (error instanceof StoreUnavailable || error instanceof CannotListen) return { message: error.message, exitCode: 1 }
  return null
}
