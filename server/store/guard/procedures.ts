import { isName } from './clauses.ts'
import { isKeyword, isSign, type LexedQuery, placeAt, type Token } from './lexer.ts'
import { notReadOnly } from './refusals.ts'

/** Procedures that only name what is in the graph. Others of mode READ can touch the server (`db.resampleIndex`). */
const READING = ['db.labels', 'db.relationshipTypes', 'db.propertyKeys']
const READING_IN_LOWER_CASE = new Set(READING.map((name) => name.toLowerCase()))
const ADVICE = `a query calls no procedures but ${READING.join(', ')}. Ask with MATCH instead.`

/** Refuses a procedure that is not known to only read, by its name in any case. Throws `QueryRefused`. */
export function checkProcedure(name: string, at?: Parameters<typeof notReadOnly>[1]): void {
  if (!READING_IN_LOWER_CASE.has(name.toLowerCase())) throw notReadOnly(`CALL ${name}`, at, ADVICE)
}

/** A procedure is called by its name; CALL before a bracket opens a subquery. */
export function checkProcedures({ cypher, tokens }: LexedQuery): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    if (isName(tokens, index) || !isKeyword(token, 'CALL') || next?.kind === 'sign') continue
    checkProcedure(nameAt(tokens, index + 1), placeAt(cypher, token.start))
  }
}

function nameAt(tokens: readonly Token[], start: number): string {
  let name = tokens[start]?.text ?? ''
  for (let index = start + 1; isSign(tokens[index], '.'); index += 2) name += `.${tokens[index + 1]?.text ?? ''}`
  return name
}
