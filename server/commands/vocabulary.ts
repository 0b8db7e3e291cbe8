import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { decode } from '../../import/read/decode.ts'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { type Lexicons, lexiconsOf, shipped } from '../../import/vocabulary/lexicons.ts'
import { type LineError, withOwn } from '../../import/vocabulary/own.ts'
import type { Context } from './context.ts'
import { count } from './count.ts'
import { explainFileError } from './documents/file-error.ts'
import { CommandFailed } from './failure.ts'

/** The option of commands that read documents. */
export interface VocabularyOption {
  readonly vocabulary?: string
}

/** The words that a command knows. */
export interface WordsInUse {
  readonly lexicons: Lexicons
  /** The user's own file, and how much it adds; null where there is none. */
  readonly own: { readonly file: string; readonly words: number; readonly terms: number } | null
}

/** The file in the data folder that holds the user's own words. */
const FILE = 'vocabulary.tsv'
/** More wrong lines than this are counted, not listed. */
const LISTED_ERRORS = 20

/** Adds --vocabulary. */
export function addVocabularyOption(command: Command): Command {
  return command.option('--vocabulary <file>', `words of your own, instead of those in ${FILE} of the data folder`)
}

/**
 * The words that ship with Vart and the user's own: those of a given file, else of vocabulary.tsv in the data folder, where there
 * is one. Throws `CommandFailed` (wrong use) that names every wrong line, and `BadConfig`.
 */
export function wordsInUse(context: Context, given?: string): WordsInUse {
  const file = given ?? join(context.config().data, FILE)
  if (given === undefined && !existsSync(file)) return { lexicons: shipped, own: null }
  const extended = withOwn(vocabulary, textOf(file))
  if ('errors' in extended) throw new CommandFailed(refusal(file, extended.errors), 2)
  const { words, terms } = extended
  return { lexicons: lexiconsOf(extended.vocabulary), own: { file, words, terms } }
}

/** Says in a line which words are in use. */
export function wordsLine({ own }: WordsInUse): string {
  if (own === null) return 'Vocabulary: the one that ships with Vart'
  return `Vocabulary: the one that ships with Vart; ${own.file} adds ${count(own.words, 'word')} and ${count(own.terms, 'term')}`
}

function textOf(file: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new CommandFailed(explainFileError(file, error), 2)
  }
  const decoded = decode({ name: file, bytes })
  if ('text' in decoded) return decoded.text
  if (decoded.rule === 'empty-file') return ''
  throw new CommandFailed(decoded.message, 2)
}

function refusal(file: string, errors: readonly LineError[]): string {
  const lines = errors.slice(0, LISTED_ERRORS).map(({ line, message }) => `${file}:${line}: ${message}`)
  const more = errors.length - lines.length
  const head = `The vocabulary ${file} has ${count(errors.length, 'error')}, so nothing was done.`
  return [head, ...lines, ...(more > 0 ? [`… and ${more} more.`] : [])].join('\n')
}
