import type { Config } from '../config.ts'
import type { Installation } from '../package-root.ts'

/** What a command has of the world outside. */
export interface Context {
  /** Reads the settings; throws `BadConfig`. */
  readonly config: () => Config
  readonly installation: Installation
  /** Writes to standard output, as it is. */
  readonly write: (text: string) => void
  /** Writes a line for people to standard error. */
  readonly complain: (line: string) => void
  /** Shows or, with '', clears a line of progress; does nothing where no terminal shows it. */
  readonly progress: (line: string) => void
  /** Asks the person a question to be answered with yes or no; null where there is no terminal to ask on. */
  readonly confirm: (question: string) => Promise<boolean | null>
  /** Columns of the terminal on standard output, or null where it is none. */
  readonly columns: number | null
  readonly now: () => Date
  /** Resolves when the user or the system asks the program to stop. */
  readonly stopped: () => Promise<void>
  /** Sets the exit code: 1 done with failures, 2 wrong use. */
  readonly fail: (code: 1 | 2) => void
}
