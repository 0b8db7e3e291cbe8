/** How much of nodes and relationships a cell shows: all properties, or what names them. */
export type Detail = 'whole' | 'brief'

type Marked = Readonly<Record<string, unknown>>
const NAMING = ['id', 'code', 'name']

/** A node, relationship, path or map as Cypher writes it: `(:Company {id: "cgi"})`; other values as text. */
export function cypherText(value: unknown, detail: Detail): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((part) => cypherText(part, detail)).join(', ')}]`
  if (value === null || typeof value !== 'object') return String(value)
  const marked = value as Marked
  if (marked._type === 'node') return `(${labelsOf(marked)}${propertiesOf(marked, detail)})`
  if (marked._type === 'relationship') return `[:${marked.type}${propertiesOf(marked, detail)}]`
  if (marked._type === 'path') return pathText(marked, detail)
  return mapText(marked._type === 'map' ? (marked.entries as Marked) : marked, detail)
}

function labelsOf({ labels }: Marked): string {
  return (labels as readonly string[]).map((label) => `:${label}`).join('')
}

/** Properties after a blank, or nothing where there are none; briefly the first that names the thing. */
function propertiesOf({ properties }: Marked, detail: Detail): string {
  const all = properties as Marked
  const naming = NAMING.find((name) => all[name] !== undefined)
  const shown = detail === 'whole' ? all : naming === undefined ? {} : { [naming]: all[naming] }
  return Object.keys(shown).length === 0 ? '' : ` ${mapText(shown, detail)}`
}

function mapText(map: Marked, detail: Detail): string {
  const entries = Object.entries(map).map(([name, part]) => `${name}: ${cypherText(part, detail)}`)
  return `{${entries.join(', ')}}`
}

/** A path in the direction in which it was walked; an arrow tells where each relationship leads. */
function pathText({ nodes, relationships }: Marked, detail: Detail): string {
  const steps = (relationships as readonly Marked[]).map((relationship, index) => {
    const [from, to] = (nodes as readonly Marked[]).slice(index, index + 2)
    const link = cypherText(relationship, detail)
    return `${relationship.from === from?.id ? `-${link}->` : `<-${link}-`}${cypherText(to, detail)}`
  })
  return `${cypherText((nodes as readonly unknown[])[0], detail)}${steps.join('')}`
}
