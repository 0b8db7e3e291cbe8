/** A value of the graph that JSON has no word for (`Value` in /api/openapi.json). */
interface Marked {
  _type: string
  labels?: string[]
  type?: string
  properties?: Record<string, unknown>
  nodes?: Marked[]
  relationships?: Marked[]
  value?: string
  entries?: Record<string, unknown>
}

/** What names a node to people: its id, else its name. */
function nodeText({ labels = [], properties = {} }: Marked): string {
  const { id, name } = properties
  const told = id ?? name
  return `(:${labels.join(':')}${told === undefined ? '' : ` ${JSON.stringify(told)}`})`
}

/** Nodes and relationships in turn, as Cypher draws a path. Relationships may point either way: the table of a path is its nodes. */
function pathText({ nodes = [], relationships = [] }: Marked): string {
  return nodes.map((node, at) => (at === 0 ? nodeText(node) : `-[:${relationships[at - 1]?.type}]-${nodeText(node)}`)).join('')
}

const MARKED: Record<string, (value: Marked) => string> = {
  node: nodeText,
  relationship: ({ type }) => `[:${type}]`,
  path: pathText,
  integer: ({ value = '' }) => value,
  float: ({ value = '' }) => value,
  map: ({ entries = {} }) => JSON.stringify(entries),
}

/** A value of an answer as text; nothing where there is none. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(valueText).join(', ')
  if (typeof value !== 'object') return String(value)
  const text = MARKED[(value as Marked)._type]
  return text ? text(value as Marked) : JSON.stringify(value)
}
