import { createHash } from 'node:crypto'
import type { Value } from '../store/store.ts'

/** Properties of a node or a relationship; null removes one. */
export type Properties = { readonly [name: string]: string | number | boolean | null | readonly string[] }

/** A row that makes a node: its id and what the file of its label takes. */
export type NodeRow = { readonly id: string } & { readonly [name: string]: string | boolean | null | Properties }

/** A row that makes a relationship: `a` is the side that has few of them (the flow), `b` the other. */
export type LinkRow = { readonly a: string; readonly b: string; readonly properties: Properties }

/** The files of `cypher/load` that make nodes, in the order in which they run. */
export const NODE_FILES = [
  'companies',
  'documents',
  'activities',
  'disclosures',
  'sub-processors',
  'items',
  'categories',
  'subjects',
  'purposes',
  'bases',
  'mechanisms',
  'countries',
  'recipient-categories',
  'versions',
] as const
export type NodeFile = (typeof NODE_FILES)[number]

/** The files of `cypher/load` that make relationships, in the order in which they run. */
export const LINK_FILES = [
  'published',
  'stated-in',
  'to',
  'sends',
  'gives',
  'carries-items',
  'carries-categories',
  'in-category',
  'serves',
  'under',
  'located-in',
  'flow-relies-on',
  'document-relies-on',
  'discloses-to',
  'has-version',
] as const
export type LinkFile = (typeof LINK_FILES)[number]

/** A data map as parameter rows, by the file of `cypher/load` that takes them. */
export interface GraphRows {
  /** Id of the document's node. */
  readonly document: string
  readonly nodes: { readonly [file in NodeFile]: readonly NodeRow[] }
  readonly links: { readonly [file in LinkFile]: readonly LinkRow[] }
}

/** Compares by code unit, so that an order never depends on the machine's language. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** JSON with the keys of every object in order: equal values give equal text. */
export function canonicalJson(value: Value): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((part) => canonicalJson(part ?? null)).join(',')}]`
  const parts = value as { readonly [name: string]: Value | undefined }
  const members: string[] = []
  for (const name of Object.keys(parts).sort(compareText)) {
    const part = parts[name]
    if (part !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(part)}`)
  }
  return `{${members.join(',')}}`
}

/** A hash of what is loaded: equal values give equal hashes. */
export function fingerprintOf(value: Value): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
