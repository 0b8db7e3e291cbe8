import { describe, expect, it } from 'vitest'
import { questions } from '../../server/answers/questions/catalogue.ts'
import { questionOf } from '../../server/answers/questions/header.ts'
import { inlineParameters } from '../../server/answers/questions/inline.ts'
import { cypherFiles, parseCypherFile } from '../../server/store/cypher-files.ts'

const parameterNames = (cypher: string) => [...new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort()

describe('every question', () => {
  it('is there', () => {
    const ids = ['who-gets', 'where-goes', 'outside-eea', 'shared-vendors', 'undisclosed', 'by-basis']
    expect(questions.map(({ id }) => id)).toEqual(ids)
    expect(cypherFiles('questions')).toHaveLength(ids.length)
  })

  it.each(questions.map((question) => [question.id, question] as const))('%s declares what it takes and gives', (_, question) => {
    const taken = parameterNames(question.cypher).filter((name) => name !== 'language')
    expect(taken).toEqual(question.parameters.map(({ name }) => name).sort())
    const given = question.cypher.slice(question.cypher.lastIndexOf('\nRETURN '))
    for (const { name } of question.columns) expect(given).toMatch(new RegExp(`\\b${name}\\b`))
    expect(question.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['document', 'line']))
  })
})

it('every other query says what it is for', () => {
  const files = cypherFiles('explore')
  expect(files.length).toBeGreaterThan(10)
  for (const { id, header } of files) expect(header, id).toMatch(/^title: .+\ndescription: .+/)
})

describe('a header that does not fit', () => {
  const good = 'title.en: A\ntitle.sv: B\ndescription.en: C\ndescription.sv: D'
  const read = (header: string) =>
    questionOf(parseCypherFile('questions/x', `// ${header.replaceAll('\n', '\n// ')}\nRETURN 1 AS a`))
  it('is told from one that does', () => expect(read(good).title).toEqual({ en: 'A', sv: 'B' }))
  it.each([
    ['a title is missing', good.replace('title.sv: B\n', '')],
    ['an unknown entry', `${good}\nauthor: me`],
    ['a line without a colon', `${good}\nwhat`],
    ['an unknown kind', `${good}\nparameter: item | thing | required | A | B`],
    ['a need that is neither', `${good}\nparameter: item | item | maybe | A | B`],
    ['a column without Swedish', `${good}\ncolumn: who | Who`],
  ])('%s', (_, header) => expect(() => read(header)).toThrow(/cypher\/questions\/x\.cypher/))
})

it('parameters are written into Cypher as literals that cannot break out', () => {
  const parameters = { a: "O'Hara\\", b: null, c: [1, 'x'], ab: true }
  expect(inlineParameters('RETURN $a, $b, $c, $ab, $d', parameters)).toBe("RETURN 'O\\'Hara\\\\', null, [1, 'x'], true, $d")
})
