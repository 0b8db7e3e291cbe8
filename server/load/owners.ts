import { slug, type Vendor, type Vocabulary } from '../../import/vocabulary/index.ts'
import { vendorFinder, withoutLegalForm } from '../../import/vocabulary/vendors.ts'

/** A company at the top of a group. */
export interface Owner {
  readonly id: string
  readonly name: string
  readonly legalName: string
  readonly known: boolean
  /** ISO code of its seat, or null where unverified. */
  readonly seat: string | null
}

/** Who owns whom by the vendor register: owners by the id of what they own, and the ids of all companies at the top of a group. */
export interface Groups {
  readonly owners: ReadonlyMap<string, Owner>
  readonly tops: ReadonlySet<string>
}

const groups = new WeakMap<Vocabulary, Groups>()

/** The groups of companies in a vocabulary, found once. */
export function groupsOf(vocabulary: Vocabulary): Groups {
  const found = groups.get(vocabulary) ?? findGroups(vocabulary)
  groups.set(vocabulary, found)
  return found
}

function findGroups({ vendors }: Vocabulary): Groups {
  const find = vendorFinder(vendors)
  const owners = new Map<string, Owner>()
  const tops = new Set<string>()
  for (const vendor of vendors.values()) {
    if (vendor.parent === null) continue
    const owner = ownerOf(vendor, vendor.parent, find(vendor.parent)?.vendor ?? null)
    tops.add(owner?.id ?? vendor.id)
    if (owner) owners.set(vendor.id, owner)
  }
  return { owners, tops }
}

/** The owner by the register, else by its name; null where the company is itself at the top of its group. */
function ownerOf({ id, seat, parentSeat }: Vendor, parent: string, known: Vendor | null): Owner | null {
  if (known && known.id !== id) {
    return { id: known.id, name: known.name, legalName: known.legalName, known: true, seat: known.seat ?? parentSeat }
  }
  // The register may name a company after its group: what has the same name and another seat is the owner all the same.
  if (known && (parentSeat === null || parentSeat === seat)) return null
  const name = known ? parent : withoutLegalForm(parent)
  return { id: slug(name), name, legalName: parent, known: false, seat: parentSeat }
}
