import { createHash } from 'node:crypto'
import type { Row, Store, Value } from '../../server/store/store.ts'

const LABELS = [
  'Company',
  'Document',
  'Flow',
  'DataItem',
  'DataCategory',
  'DataSubject',
  'Purpose',
  'LegalBasis',
  'Mechanism',
  'Country',
  'RecipientCategory',
  'DocumentVersion',
  'AdequacyDecision',
  'Law',
]
const LINKS = [
  ['Company', 'PUBLISHED', 'Document'],
  ['Flow', 'STATED_IN', 'Document'],
  ['Flow', 'TO', 'Company'],
  ['Company', 'SENDS', 'Flow'],
  ['DataSubject', 'GIVES', 'Flow'],
  ['Flow', 'CARRIES', 'DataItem'],
  ['Flow', 'CARRIES', 'DataCategory'],
  ['Flow', 'FEEDS', 'Flow'],
  ['DataItem', 'IN_CATEGORY', 'DataCategory'],
  ['Flow', 'SERVES', 'Purpose'],
  ['Flow', 'UNDER', 'LegalBasis'],
  ['Flow', 'LOCATED_IN', 'Country'],
  ['Flow', 'RELIES_ON', 'Mechanism'],
  ['Document', 'RELIES_ON', 'Mechanism'],
  ['Document', 'DISCLOSES_TO', 'RecipientCategory'],
  ['Document', 'HAS_VERSION', 'DocumentVersion'],
  ['AdequacyDecision', 'COVERS', 'Country'],
  ['Country', 'MEMBER_OF', 'Country'],
  ['Mechanism', 'RESTS_ON', 'AdequacyDecision'],
  ['Company', 'BASED_IN', 'Country'],
  ['Company', 'OWNED_BY', 'Company'],
  ['Company', 'CERTIFIED_UNDER', 'AdequacyDecision'],
] as const

/** The whole graph as a sorted set of lines, one a node and one a relationship: equal graphs give equal lines. */
export async function graphOf(store: Store): Promise<string[]> {
  const lines: string[] = []
  for (const label of LABELS) {
    const rows = await store.read({ cypher: `MATCH (n:${label}) RETURN labels(n) AS labels, properties(n) AS properties` })
    lines.push(...rows.map((row) => `(${[...(row.labels as string[])].sort().join(':')} ${ordered(row.properties)})`))
  }
  for (const [from, type, to] of LINKS) {
    const cypher = `MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS a, b.id AS b, properties(r) AS properties`
    lines.push(...(await store.read({ cypher })).map((row) => linkLine(from, type, to, row)))
  }
  return lines.sort()
}

/** The same without what tells of earlier versions: what the graph says now. */
export function present(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.includes('DocumentVersion '))
}

/** A hash of the whole graph without the moments of import: equal for the same documents, whenever and in whichever order they came. */
export async function fingerprintOf(store: Store): Promise<string> {
  const lines = (await graphOf(store)).map((line) => line.replace(/"importedAt":"[^"]*",?/, ''))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

function linkLine(from: string, type: string, to: string, row: Row): string {
  return `(${from} ${row.a})-[${type} ${ordered(row.properties)}]->(${to} ${row.b})`
}

function ordered(properties: Value | undefined): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** Removes everything from the graph. */
export async function emptyGraph(store: Store): Promise<void> {
  await store.write([...LABELS, 'Probe'].map((label) => ({ cypher: `MATCH (n:${label}) DETACH DELETE n` })))
}
