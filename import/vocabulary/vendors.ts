import type { Vendor } from './term.ts'
import { foldWords } from './words.ts'

const LEGAL_FORMS =
  /(?:[\s,]+(?:&\s+)?(?:ab|aktiebolag|kb|hb|inc|incorporated|llc|l\.l\.c|ltd|limited|plc|corp|corporation|co|gmbh|ag|kg|se|ug|aps|a\/s|as|asa|oy|oyj|bv|b\.v|nv|sa|s\.a|sas|s\.a\.s|sarl|s\.à\.r\.l|srl|s\.r\.l|spa|s\.p\.a|ou|oü|pty|pte)\.?(?:\s*\(publ\.?\))?)+$/iu

/** What a name as written stands for in the vendor register. */
export interface KnownVendor {
  readonly vendor: Vendor
  /** The brand or product as it should be shown, or null where the name is that of the company itself. */
  readonly service: string | null
}

/** True where a name ends in a legal form (AB, Inc., GmbH …). */
export function hasLegalForm(name: string): boolean {
  return legalFormAt(name.trim()) !== null
}

/** Where the legal form of a trimmed name begins, or null. It stands in the last words, whatever goes before them. */
function legalFormAt(name: string): number | null {
  const from = Math.max(0, name.length - 60)
  const at = LEGAL_FORMS.exec(` ${name.slice(from)}`)?.index
  return at === undefined ? null : Math.max(0, from + at - 1)
}

/** Drops the legal form and a comma before it: "Google, Inc" → "Google". */
export function withoutLegalForm(name: string): string {
  const whole = name.trim()
  const bare = whole.slice(0, legalFormAt(whole) ?? whole.length).trim()
  return bare === '' ? whole : bare
}

/** What spellings of one name share. Spaces and hyphens are written in many ways: "Mongo DB Atlas", "Active Campaign". */
export const vendorKey = (name: string): string => foldWords(withoutLegalForm(name)).replace(/[\s-]+/g, '')

function indexOf(vendors: ReadonlyMap<string, Vendor>): Map<string, KnownVendor> {
  const index = new Map<string, KnownVendor>()
  for (const vendor of vendors.values()) {
    const own = new Set([vendorKey(vendor.name), vendorKey(vendor.legalName)])
    for (const name of own) index.set(name, { vendor, service: null })
    for (const alias of vendor.aliases) {
      const service = hasLegalForm(alias) || own.has(vendorKey(alias)) ? null : alias
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
    return index.get(vendorKey(name)) ?? null
  }
}
