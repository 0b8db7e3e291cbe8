import { describe, expect, it } from 'vitest'
import { questions } from '../../server/answers/questions/catalogue.ts'
import { questionGroups } from '../../server/answers/questions/groups.ts'
import { questionOf } from '../../server/answers/questions/header.ts'
import { inlineParameters } from '../../server/answers/questions/inline.ts'
import { cypherFiles, parseCypherFile } from '../../server/store/cypher-files.ts'

const parameterNames = (cypher: string) => [...new Set([...cypher.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort()

const FIRST = ['who-gets', 'recipient', 'outside-eea', 'by-basis', 'shared-vendors', 'undisclosed']

describe('every question', () => {
  it('is there, group by group, the plainest of each group first', () => {
    expect(questions.length).toBeGreaterThanOrEqual(28)
    expect(cypherFiles('questions')).toHaveLength(questions.length)
    const groups = questions.map(({ group }) => group)
    expect([...new Set(groups)]).toEqual(questionGroups.map(({ id }) => id))
    expect(groups).toEqual(questionGroups.flatMap(({ id }) => groups.filter((group) => group === id)))
    expect(questions.filter(({ group }, index) => group !== groups[index - 1]).map(({ id }) => id)).toEqual(FIRST)
  })

  it.each(questions.map((question) => [question.id, question] as const))('%s declares what it takes and gives', (_, question) => {
    const taken = parameterNames(question.cypher).filter((name) => !['language', 'skip', 'limit', 'last'].includes(String(name)))
    expect(taken).toEqual(question.parameters.map(({ name }) => name).sort())
    const given = question.cypher.slice(question.cypher.lastIndexOf('\nRETURN '))
    for (const { name } of question.columns) expect(given).toMatch(new RegExp(`\\b${name}\\b`))
    expect(question.columns.map(({ name }) => name)).toEqual(expect.arrayContaining(['document', 'line', 'quote']))
    expect(question.example).toMatch(new RegExp(`^vart ask ${question.id}( --|$)`))
  })

  it.each(questions.map(({ id, cypher }) => [id, cypher]))('%s takes the words that decide from its parameters', (_, cypher) => {
    const words = [...(cypher ?? '').matchAll(/'([^']*)'/g)].map(([, word = '']) => word)
    expect(words.filter((word) => /^[a-z-]{2,}$/.test(word) && !OWN_WORDS.has(word))).toEqual([])
  })
})

/** The words that the graph and the answers themselves are made of. */
const OWN_WORDS = new Set(
  `stated possible inferred undisclosed none sv adequate conditional third eea unknown region subdivision country item category document
  recipient same different longest shortest sent activity disclosure onward denial place basis
  location-unknown eea-owner-outside inside-eea adequate-conditional safeguard-stated safeguard-missing safeguard derogation
  registry verified reported claimed scope inactive`.split(/\s+/),
)

it('every other query says what it is for', () => {
  const files = cypherFiles('explore')
  expect(files.length).toBeGreaterThan(10)
  for (const { id, header } of files) expect(header, id).toMatch(/^title: .+\ndescription: .+/)
})

describe('a header that does not fit', () => {
  const good = 'group: data\nexample: vart ask x\ntitle.en: A\ntitle.sv: B\ndescription.en: C\ndescription.sv: D'
  const read = (header: string) =>
    questionOf(parseCypherFile('questions/x', `// ${header.replaceAll('\n', '\n// ')}\nRETURN 1 AS a`))
  it('is told from one that does', () => expect(read(good).title).toEqual({ en: 'A', sv: 'B' }))
  it('tells needs, defaults and lists', () => {
    const { parameters } = read(`${good}\nparameter: a | data[] | default b, c | A | B\nparameter: d | item | required | D | E`)
    expect(parameters).toEqual([
      { name: 'a', kind: 'data', many: true, required: false, default: 'b, c', label: { en: 'A', sv: 'B' } },
      { name: 'd', kind: 'item', many: false, required: true, default: null, label: { en: 'D', sv: 'E' } },
    ])
  })
  it.each([
    ['a title is missing', good.replace('title.sv: B\n', '')],
    ['no group', good.replace('group: data', 'group: things')],
    ['no example', good.replace('example: vart ask x\n', '')],
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
