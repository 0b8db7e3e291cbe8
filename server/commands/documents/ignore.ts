import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file in a folder that lists names which a walk through the folder leaves out. */
export const IGNORE_FILE = '.vartignore'

/** A name that is left out: the pieces between its asterisks, and whether it names folders only. */
export interface IgnoredName {
  readonly pieces: readonly string[]
  readonly foldersOnly: boolean
}

export interface IgnoredNames {
  readonly names: readonly IgnoredName[]
  /** Full sentences that name file and line. */
  readonly errors: readonly string[]
}

/**
 * Reads the .vartignore of a folder, where there is one: a name a line, `*` for any characters, a slash at the end for folders
 * only, `#` for remarks. They hold in the folder and all below it. Throws what the file system throws.
 */
export function readIgnoredNames(folder: string): IgnoredNames {
  const path = join(folder, IGNORE_FILE)
  if (!existsSync(path)) return { names: [], errors: [] }
  const names: IgnoredName[] = []
  const errors: string[] = []
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n')
  for (const [index, line] of lines.entries()) {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    const foldersOnly = words.endsWith('/')
    const name = foldersOnly ? words.slice(0, -1) : words
    if (name === '' || /^!|[/\\]/.test(name)) errors.push(noName(path, index + 1, words))
    else names.push({ pieces: name.split('*'), foldersOnly })
  }
  return { names, errors }
}

function noName(path: string, line: number, words: string): string {
  return `${path}, line ${line}: "${words}" is no name. Give the name of a file, such as draft*.txt, or that of a folder with a slash at its end; put a ${IGNORE_FILE} into the folder that holds it.`
}

/** True where one of the names is that of a file or folder. */
export function isIgnored(name: string, isFolder: boolean, ignored: readonly IgnoredName[]): boolean {
  return ignored.some(({ pieces, foldersOnly }) => (isFolder || !foldersOnly) && fits(name, pieces))
}

/** The first piece begins the name, the last ends it, and the others stand between them in their order. */
function fits(name: string, pieces: readonly string[]): boolean {
  const [first = '', ...others] = pieces
  const last = others.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const piece of others) {
    const found = name.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}
