import type { Parameters, Value } from '../../store/store.ts'

/** The Cypher with its parameters written in as literals, so that it runs by itself in any Cypher tool. */
export function inlineParameters(cypher: string, parameters: Parameters): string {
  return cypher.replace(/\$([A-Za-z_]\w*)/g, (whole, name: string) => {
    const value = parameters[name]
    return value === undefined ? whole : literal(value)
  })
}

function literal(value: Value): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, (sign) => `\\${sign}`)}'`
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, entry]) => `\`${key}\`: ${literal(entry)}`)
    return `{${entries.join(', ')}}`
  }
  return String(value)
}
