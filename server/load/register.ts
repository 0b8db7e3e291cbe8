import { vocabulary as shipped, type Vendor, type Vocabulary } from '../../import/vocabulary/index.ts'
import { law } from '../../import/vocabulary/law.ts'
import { cypherFile, cypherStatement } from '../store/cypher-files.ts'
import type { Statement, Value } from '../store/store.ts'
import { groupsOf, type Owner } from './owners.ts'
import type { LinkRow, Properties } from './row.ts'

/** The day on which the vendor register was put together; nobody has held seats and owners against a company register. */
const AS_OF = '2026-11-22'

/** A company of the register with the owner that the register gives it. */
interface Owned {
  readonly vendor: Vendor
  readonly owner: Owner
}

/**
 * The statements that load what the vendor register says of the given companies (seat, owner, entries in the lists of
 * decisions), instead of what it said before. Companies that it does not know, or the graph does not hold, are left out.
 */
export function registerStatements(vocabulary: Vocabulary, ids: readonly string[]): Statement[] {
  const vendors = [...new Set(ids)].sort().flatMap((id) => vocabulary.vendors.get(id) ?? [])
  if (vendors.length === 0) return []
  const { owners } = groupsOf(vocabulary)
  const owned = vendors.flatMap((vendor): Owned[] => {
    const owner = owners.get(vendor.id)
    return owner ? [{ vendor, owner }] : []
  })
  const told = [...new Set([...vendors.map(({ id }) => id), ...owned.map(({ owner }) => owner.id)])]
  return [
    ...cypherFile('law/clear-companies').statements.map((cypher) => ({ cypher, parameters: { ids: told } })),
    statementOf('owned-by', ownerRows(owned)),
    statementOf('based-in', seatRows(vendors, owned, vocabulary)),
    statementOf('certified-under', entryRows(told)),
  ]
}

function statementOf(file: string, rows: readonly Value[]): Statement {
  return { cypher: cypherStatement(`law/${file}`), parameters: { rows } }
}

function ownerRows(owned: readonly Owned[]): Value[] {
  return owned.map(({ vendor, owner: { id, name, legalName, known } }) => {
    return { a: vendor.id, b: id, name, legalName, known, properties: sourceOf(vendor) }
  })
}

/** A row for each company with a seat, owners included, that says whether the register has it at the top of its group. */
function seatRows(vendors: readonly Vendor[], owned: readonly Owned[], vocabulary: Vocabulary): LinkRow[] {
  const { tops } = groupsOf(vocabulary)
  const seats = [
    ...vendors.map((vendor) => ({ id: vendor.id, seat: vendor.seat, vendor })),
    ...owned.map(({ vendor, owner: { id, seat } }) => ({ id, seat, vendor })),
  ]
  const rows = seats.flatMap(({ id, seat, vendor }) =>
    seat === null ? [] : [{ a: id, b: seat, properties: { ...sourceOf(vendor), topOfGroup: tops.has(id) } }],
  )
  return [...new Map(rows.map((row) => [row.a, row])).values()]
}

function entryRows(companies: readonly string[]): LinkRow[] {
  const told = new Set(companies)
  return law.certifications
    .filter(({ company }) => told.has(company))
    .map(({ company, decision, ...properties }) => ({ a: company, b: decision, properties }))
}

function sourceOf({ id }: Vendor): Properties {
  return shipped.vendors.has(id)
    ? { source: 'vendor register of Vart', asOf: AS_OF, checked: 'unverified: not held against a company register' }
    : { source: 'own vocabulary', asOf: null, checked: null }
}
