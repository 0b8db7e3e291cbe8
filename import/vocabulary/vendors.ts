import { hasLegalForm, withoutLegalForm } from './legal-forms.ts'
import type { Vendor } from './term.ts'
import { foldWords } from './words.ts'

export { hasLegalForm, withoutLegalForm } from './legal-forms.ts'

/** What a name as written stands for in the vendor register. */
export interface KnownVendor {
  readonly vendor: Vendor
  /** The brand or product as it should be shown, or null where the name is that of the company itself. */
  readonly service: string | null
}

/** What spellings of one name share. Spaces and hyphens are written in many ways: "Mongo DB Atlas", "Active Campaign". */
export const vendorKey = (name: string): string => foldWords(withoutLegalForm(name)).replace(/[\s-]+/g, '')

/** "DPD Deutschland" is DPD in a country: the company goes by the name of its group, and is none of its services. */
function withoutBranch(name: string): string {
  const space = name.lastIndexOf(' ')
  return space > 0 && BRANCH.test(name.slice(space + 1)) ? name.slice(0, space) : name
}

const BRANCH =
  /^(?:Ireland|Irland|Europe|EMEA|International|Nordics?|UK|US|USA|Deutschland|Germany|Sverige|Sweden|Danmark|Denmark|Norge|Norway|Finland|France|Netherlands|Nederland|Luxembourg)$/u

/** Without a legal form a short word before a country is too little of a name. */
const LONG_BRAND = /\p{L}{4} \p{L}+$/u

function indexOf(vendors: ReadonlyMap<string, Vendor>): Map<string, KnownVendor> {
  const index = new Map<string, KnownVendor>()
  for (const vendor of vendors.values()) {
    const own = new Set([vendorKey(vendor.name), vendorKey(vendor.legalName)])
    for (const name of own) index.set(name, { vendor, service: null })
    for (const alias of vendor.aliases) {
      const company = hasLegalForm(alias) || own.has(vendorKey(withoutBranch(alias)))
      const service = company ? null : alias
      if (!index.has(vendorKey(alias))) index.set(vendorKey(alias), { vendor, service })
    }
  }
  return index
}

/** Looks names up in a vendor register, legal form and case aside. */
export function vendorFinder(vendors: ReadonlyMap<string, Vendor>): (name: string) => KnownVendor | null {
  let index: Map<string, KnownVendor> | null = null
  return (name) => {
    index ??= indexOf(vendors)
    const found = index.get(vendorKey(name))
    if (found || !(hasLegalForm(name) || LONG_BRAND.test(name))) return found ?? null
    const branch = index.get(vendorKey(withoutBranch(withoutLegalForm(name))))
    return branch?.service === null ? branch : null
  }
}
