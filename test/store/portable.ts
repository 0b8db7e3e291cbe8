import { lexed } from '../../server/store/guard/lexer.ts'
import { warningsOf } from '../../server/store/guard/portable/warnings.ts'
import { slowFormsIn } from './slow.ts'

/** One thing that a shipped query must not do: what is wrong, and how it looks once comments and strings are gone. */
interface Rule {
  readonly wrong: string
  readonly look: RegExp
}

/** What a shipped query must not do beside what people are warned of. */
const UNPORTABLE: readonly Rule[] = [
  { wrong: 'a function whose value is not a plain text or number', look: /\b(date|datetime|duration)\s*\(/ },
  { wrong: 'CALL IN TRANSACTIONS, LOAD CSV, SHOW or apoc', look: /\bIN\s+TRANSACTIONS\b|\bLOAD\s+CSV\b|^\s*SHOW\b|\bapoc\./im },
  { wrong: 'SET of a whole node or map: += $map', look: /\bSET\s+\w+\s*=[^=]/i },
  { wrong: 'a node and a relationship without label and type', look: /\(\w*\)-\[\w*\]-|\(\w*\)--|-\[\w*\]->?\(\w*\)-\[/ },
]
/** Where the order of a list matters, the contract of the questions compares it; elsewhere it need not be made. */
const MINDED_BY_CONTRACT = /^The order of what collect/

/** The query with comments and the insides of strings left out. */
function bare(cypher: string): string {
  return cypher.replace(/\/\/[^\n]*/g, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''")
}

/** What is wrong with a query that both engines must answer, alike and fast; nothing where it is fine. */
export function faultsOf(cypher: string): string[] {
  const text = bare(cypher)
  const wrong = UNPORTABLE.filter(({ look }) => look.test(text)).map((rule) => rule.wrong)
  const warned = warningsOf(lexed(cypher)).map(({ message }) => message)
  return [...wrong, ...warned.filter((message) => !MINDED_BY_CONTRACT.test(message)), ...slowFormsIn(cypher)]
}

/** Items of the last RETURN that have no name of their own; a query that writes may have none. */
export function unnamedColumns(cypher: string): string[] {
  const last =
    bare(cypher)
      .replace(/\bCALL\s*\([^)]*\)\s*\{[\s\S]*?\n\}/g, '')
      .split(/\bRETURN\s+(?:DISTINCT\s+)?/i)
      .slice(1)
      .at(-1) ?? ''
  const items = last.split(/\b(?:ORDER BY|SKIP|LIMIT|UNION)\b/i)[0] ?? ''
  return splitOutside(items).filter((item) => !/\sAS\s+\w+$/i.test(item) && !/^\w+$/.test(item))
}

/** Splits at commas that stand in no bracket. */
function splitOutside(text: string): string[] {
  let depth = 0
  const marked = [...text].map((sign) => {
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
    return sign === ',' && depth === 0 ? '\u0000' : sign
  })
  return marked
    .join('')
    .split('\u0000')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
