import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isAddress, tidyAddress } from '../../fetch/web-address.ts'
import { explainFileError } from './file-error.ts'
import { IGNORE_FILE, type IgnoredName, isIgnored, readIgnoredNames } from './ignore.ts'
import { MANIFEST, type ManifestEntry, readManifest } from './manifest.ts'

/** A document to read: its path or address, the name it goes by, and what documents.csv says about it. */
export interface FoundDocument {
  readonly path: string
  /** Whether `path` is an address, from which the document is to be fetched. */
  readonly isAddress: boolean
  /** The path as the user knows it, below the folder that was given. */
  readonly name: string
  readonly known: ManifestEntry
}

export interface Found {
  readonly documents: readonly FoundDocument[]
  /** Full sentences: what could not be looked at, and why. */
  readonly errors: readonly string[]
}

/** Finds the documents at paths: addresses and files as they are; folders with all below, sorted, without hidden files, documents.csv, README and what .vartignore names. */
export function findDocuments(paths: readonly string[]): Found {
  const found = paths.map(findAt)
  const documents = new Map(found.flatMap((part) => part.documents).map((document) => [keyOf(document), document]))
  return { documents: [...documents.values()], errors: [...new Set(found.flatMap((part) => part.errors))] }
}

function keyOf({ path, isAddress }: FoundDocument): string {
  return isAddress ? path : resolve(path)
}

function findAt(path: string): Found {
  if (isAddress(path)) return findAddress(tidyAddress(path))
  try {
    return statSync(path).isDirectory() ? findInFolder(path) : findFile(path)
  } catch (error) {
    return { documents: [], errors: [explainFileError(path, error)] }
  }
}

function findAddress(address: string): Found {
  // A password that was given by mistake is refused later, and is not to end up in a log on the way.
  const name = address.replace(/\/\/[^/@]*@/u, '//')
  return { documents: [{ path: address, isAddress: true, name, known: {} }], errors: [] }
}

function findFile(path: string): Found {
  const { entries, errors } = manifestBeside(dirname(path))
  return { documents: [{ path, isAddress: false, name: basename(path), known: entries.get(resolve(path)) ?? {} }], errors }
}

function findInFolder(folder: string): Found {
  const errors: string[] = []
  const known = new Map<string, ManifestEntry>()
  const paths = [...walk(folder, errors, known, [])]
  if (paths.length === 0 && errors.length === 0) {
    errors.push(`There is no document in ${folder}. Give a folder that holds documents, or the documents themselves.`)
  }
  const missing = [...known.keys()].filter((path) => !existsSync(path))
  errors.push(
    ...missing.map(
      (path) => `${MANIFEST} names ${relative(folder, path)}, which is not in ${folder}. Correct the name or remove the line.`,
    ),
  )
  const documents = paths.map((path) => ({
    path,
    isAddress: false,
    name: relative(folder, path).split(sep).join('/'),
    known: known.get(resolve(path)) ?? {},
  }))
  return { documents, errors }
}

function* walk(
  folder: string,
  errors: string[],
  known: Map<string, ManifestEntry>,
  above: readonly IgnoredName[],
): Generator<string> {
  let children: Dirent[]
  try {
    children = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    errors.push(explainFileError(folder, error))
    return
  }
  const manifest = manifestBeside(folder)
  errors.push(...manifest.errors)
  for (const [path, entry] of manifest.entries) known.set(path, entry)
  const ignored = [...above, ...ignoredIn(folder, errors)]
  for (const child of children.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, child.name)
    if (child.name.startsWith('.') || isIgnored(child.name, child.isDirectory(), ignored)) continue
    if (child.isDirectory()) yield* walk(path, errors, known, ignored)
    else if (child.name !== MANIFEST && !/^readme(\.\w+)?$/i.test(child.name)) yield path
  }
}

function ignoredIn(folder: string, errors: string[]): readonly IgnoredName[] {
  try {
    const ignored = readIgnoredNames(folder)
    errors.push(...ignored.errors)
    return ignored.names
  } catch (error) {
    errors.push(explainFileError(join(folder, IGNORE_FILE), error))
    return []
  }
}

function manifestBeside(folder: string) {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return { entries: new Map<string, ManifestEntry>(), errors: [] }
  try {
    return readManifest(path)
  } catch (error) {
    return { entries: new Map<string, ManifestEntry>(), errors: [explainFileError(path, error)] }
  }
}
