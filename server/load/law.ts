import { type Vocabulary, vocabulary } from '../../import/vocabulary/index.ts'
import { type Law, law } from '../../import/vocabulary/law.ts'
import { cypherFile, cypherStatement } from '../store/cypher-files.ts'
import type { Statement, Store, Value } from '../store/store.ts'
import { registerStatements } from './register.ts'
import { fingerprintOf, type LinkRow, type NodeRow, type Properties } from './row.ts'
import { countryRow, termRow } from './terms.ts'

/** The files of `cypher/law` that take rows of the law itself, in the order in which they run. */
type LawRows = {
  readonly decisions: readonly NodeRow[]
  readonly countries: readonly NodeRow[]
  readonly mechanisms: readonly NodeRow[]
  readonly covers: readonly LinkRow[]
  readonly 'member-of': readonly LinkRow[]
  readonly 'rests-on': readonly LinkRow[]
}

/**
 * Loads the law that ships with Vart, and what its vendor register says of the companies that the graph holds, in one
 * transaction. Does nothing where the graph holds the same law already. Throws `StoreUnavailable`.
 */
export async function loadLaw(store: Store): Promise<void> {
  const rows = lawRows(law, vocabulary)
  const companies = registerStatements(vocabulary, [...vocabulary.vendors.keys()])
  const fingerprint = fingerprintOf({ rows, companies: companies.map(({ parameters }) => parameters ?? {}) })
  const [loaded] = await store.read({ cypher: cypherStatement('law/state') })
  if (loaded?.fingerprint === fingerprint) return
  await store.write([
    ...cypherFile('law/clear').statements.map((cypher) => ({ cypher })),
    ...Object.entries(rows).map(([file, list]) => statementOf(file, list)),
    ...companies,
    { cypher: cypherStatement('law/remove-owners') },
    { cypher: cypherStatement('law/loaded'), parameters: { fingerprint } },
  ])
}

function statementOf(file: string, rows: readonly Value[]): Statement {
  return { cypher: cypherStatement(`law/${file}`), parameters: { rows } }
}

/** The law as parameter rows. */
export function lawRows({ decisions, memberships, safeguards }: Law, { countries, mechanisms }: Vocabulary): LawRows {
  const codes = [...countries.keys()]
  const partsOf = (code: string) => codes.filter((part) => part === code || part.startsWith(`${code}-`))
  return {
    decisions: decisions.map(decisionRow),
    countries: codes.map((code) => lasting(countryRow(code, countries))),
    mechanisms: safeguards.map(({ mechanism, decision: _, ...worth }) => {
      const { id, ...named } = termRow({ id: mechanism, text: mechanism }, mechanisms)
      return { id, properties: { ...(named as Properties), ...worth, lasting: true } }
    }),
    covers: decisions.flatMap(({ id, countries: covered }) =>
      covered.flatMap(partsOf).map((code) => ({ a: code, b: id, properties: {} })),
    ),
    'member-of': memberships.map(({ country, area, ...properties }) => ({ a: country, b: area, properties })),
    'rests-on': safeguards.flatMap(({ mechanism, decision }) =>
      decision === null ? [] : [{ a: mechanism, b: decision, properties: {} }],
    ),
  }
}

function lasting({ id, properties }: NodeRow): NodeRow {
  return { id, properties: { ...(properties as Properties), lasting: true } }
}

function decisionRow({ id, label, words: _, countries: __, scope, ...facts }: Law['decisions'][number]): NodeRow {
  return {
    id,
    properties: { ...facts, name: label.en, nameSv: label.sv, scope: scope?.en ?? null, scopeSv: scope?.sv ?? null },
  }
}
