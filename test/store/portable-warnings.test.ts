import { describe, expect, it } from 'vitest'
import { lexed } from '../../server/store/guard/lexer.ts'
import { PORTABLE_RULES, warningsOf } from '../../server/store/guard/portable/warnings.ts'
import { FORMS } from './portable-forms.ts'

const messagesOf = (cypher: string) => warningsOf(lexed(cypher)).map(({ message }) => message)

describe.each(FORMS)('the warning of %s', (rule, warned, fine) => {
  it.each(warned)('is given for %s', (cypher) => {
    expect(messagesOf(cypher).filter((message) => rule.test(message))).toHaveLength(1)
  })
  it.each(fine)('is not given for %s', (cypher) => {
    expect(messagesOf(cypher).filter((message) => rule.test(message))).toEqual([])
  })
})

describe('warnings', () => {
  it('are tested, each rule', () => {
    expect(FORMS).toHaveLength(PORTABLE_RULES.length)
    for (const { different } of PORTABLE_RULES)
      expect(
        FORMS.filter(([rule]) => rule.test(different)),
        different,
      ).toHaveLength(1)
  })

  it('find nothing in strings, comments and names between backticks', () => {
    const forms = FORMS.flatMap(([, warned]) => warned).map((cypher) => cypher.replaceAll('`', ''))
    expect(forms.length).toBeGreaterThan(50)
    for (const form of forms) {
      const hidden = `// ${form}\nMATCH (n:A) /* ${form} */ RETURN "${form}" AS \`${form}\``
      expect(messagesOf(hidden), hidden).toEqual([])
    }
  })

  it('name line and column, in the order of the query, each form once', () => {
    const warnings = warningsOf(lexed('MATCH (n:A|B)\nWITH n, sum(n.x) AS x, sum(n.y) AS y\nRETURN x || y AS z'))
    expect(warnings.map(({ place }) => place)).toEqual([
      { line: 1, column: 9 },
      { line: 2, column: 9 },
      { line: 3, column: 10 },
    ])
    expect(warnings[1]?.message).toBe(
      'sum() over nothing is null on the embedded graph and 0 on Neo4j (line 2, column 9). Write coalesce(sum(x), 0).',
    )
  })

  it.each([
    'a.b ',
    'WITH a.b WHERE ',
    '[(',
    'THEN a ',
    'collect(',
    '(x ',
    '{a: ',
    'date(',
    'CALL (a) { ',
    '- [ ',
    '[(a)--(b) | ',
  ])('take little time over %j again and again', (part) => {
    const started = performance.now()
    messagesOf(`MATCH (z) ${part.repeat(20_000 / part.length)}`)
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})
