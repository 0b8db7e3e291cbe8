/** One thing that a shipped query must not do: what is wrong, and how it looks once comments and strings are gone. */
interface Rule {
  readonly wrong: string
  readonly look: RegExp
}

const WORDS =
  'AND|AS|CASE|CREATE|DELETE|DETACH|DISTINCT|ELSE|FALSE|IN|IS|MATCH|MERGE|NOT|NULL|OPTIONAL|OR|REMOVE|RETURN|SET|THEN|TRUE|UNION|UNWIND|WHEN|WHERE|WITH|XOR'

/** What the two engines answer differently, or one does not answer at all. */
const UNPORTABLE: readonly Rule[] = [
  { wrong: 'a bare sum() is null over nothing on one engine: coalesce(sum(…), 0)', look: /(?<!coalesce\()\bsum\(/i },
  { wrong: 'COLLECT { } is not known: CALL (x) { … RETURN collect(…) AS list }', look: /\bCOLLECT\s*\{/i },
  { wrong: 'OPTIONAL CALL is not known', look: /\bOPTIONAL\s+CALL\b/i },
  { wrong: 'RETURN or WITH inside EXISTS { } or COUNT { }', look: /\b(EXISTS|COUNT)\s*\{[^}]*\b(RETURN|WITH)\b/i },
  { wrong: 'an expression of labels on a node: WHERE n:A OR n:B', look: /\(\w*:\w+\s*[|&]|\(\w*:\s*!/ },
  { wrong: 'WHERE inside a node pattern', look: /\(\w*:\w+(\s*\{[^}]*\})?\s+WHERE\b/i },
  { wrong: 'a quantified path or SHORTEST: *1..3 or shortestPath()', look: /\)\s*(\+|\{\d*,\d*\})|\bSHORTEST\s+\d/i },
  { wrong: 'a path without an upper bound', look: /\[\w*(:[\w|]+)?\*(\d+)?(\.\.)?\s*[\]{]/ },
  { wrong: 'a dynamic label or type', look: /:\s*\$\s*\(/ },
  { wrong: 'a slice with a negative end, which counts differently', look: /\[\s*-\d+\s*\.\.|\.\.\s*-\d/ },
  { wrong: '|| for joining texts', look: /\|\|/ },
  { wrong: 'a function that differs', look: /\b(round|isEmpty|randomUUID|date|datetime|duration|elementId|id)\s*\(/ },
  { wrong: 'CALL IN TRANSACTIONS, LOAD CSV, SHOW or apoc', look: /\bIN\s+TRANSACTIONS\b|\bLOAD\s+CSV\b|^\s*SHOW\b|\bapoc\./im },
  {
    wrong: 'SKIP or LIMIT by an expression: a number or a parameter',
    look: /\b(SKIP|LIMIT)\s+(?!(\d+|\$\w+)\s*(\n|$|LIMIT\b|\}))/i,
  },
  { wrong: 'SET of a whole node or map: += $map', look: /\bSET\s+\w+\s*=[^=]/i },
  { wrong: 'a node and a relationship without label and type', look: /\(\w*\)-\[\w*\]-|\(\w*\)--|-\[\w*\]->?\(\w*\)-\[/ },
  {
    wrong: 'a word of the language as a name',
    look: new RegExp(`[:$.](${WORDS})\\b|\\bAS (${WORDS})\\b|\\((${WORDS})[:)]`, 'i'),
  },
]

/** What the embedded engine answers a hundred times slower than another way of saying it. */
const SLOW: readonly Rule[] = [
  { wrong: 'OPTIONAL MATCH inside CALL: MATCH and collect()', look: /\bCALL\s*\([^)]*\)\s*\{[^}]*\bOPTIONAL MATCH\b/i },
  {
    wrong: 'OPTIONAL MATCH after a hop or an UNWIND: CALL (x) { MATCH … RETURN collect(…) AS list }',
    look: /(\bMATCH\b[^\n]*\)<?-\[[^\n]*|\bUNWIND\b[^\n]*)\n(?:(?!\bRETURN\b)[\s\S])*?\bOPTIONAL MATCH\b/i,
  },
  { wrong: 'EXISTS with an inner WHERE or a property: COUNT { … } > 0', look: /\bEXISTS\s*\{[^}]*(\bWHERE\b|\{)/i },
  { wrong: 'EXISTS over two hops: COUNT { … } > 0', look: /\bEXISTS\s*\{[^}]*\]-[^}]*\]-/i },
  { wrong: 'two patterns in one MATCH: a MATCH for each', look: /\bMATCH\b[^\n]*\)\s*,\s*\(/i },
  { wrong: 'MERGE of a pattern with properties: MATCH both ends, then MERGE', look: /\bMERGE\s*\([^)]*\{[^)]*\)\s*<?-/i },
  { wrong: 'MERGE with two labels: MERGE one, SET the other', look: /\bMERGE\s*\(\w*:\w+:\w+/i },
]

/** The query with comments and the insides of strings left out. */
function bare(cypher: string): string {
  return cypher.replace(/\/\/[^\n]*/g, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''")
}

/** What is wrong with a query that both engines must answer, alike and fast; nothing where it is fine. */
export function faultsOf(cypher: string): string[] {
  const text = bare(cypher)
  return [...UNPORTABLE, ...SLOW].filter(({ look }) => look.test(text)).map(({ wrong }) => wrong)
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
