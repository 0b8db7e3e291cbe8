import { editDistance } from '../vocabulary/edit-distance.ts'
import { foldWords, slug } from '../vocabulary/index.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm, type KnownVendor, withoutLegalForm } from '../vocabulary/vendors.ts'

/** A recipient as the graph knows it. */
export interface ResolvedRecipient {
  readonly service: string | null
  readonly company: { readonly id: string; readonly name: string; readonly known: boolean }
}

/** Resolves a name as written to the company that operates it: by the vendor register, else by the name itself. */
export function resolveRecipient(name: string, lexicons: Lexicons): ResolvedRecipient {
  const known = lookUp(name, lexicons)
  if (known) return { service: known.service, company: { id: known.vendor.id, name: known.vendor.name, known: true } }
  const [legal = ''] = name.replace(/\s+/g, ' ').trim().split(ALSO)
  const bare = withoutLegalForm(legal)
  return { service: null, company: { id: slug(bare), name: bare, known: false } }
}

/** Whole name, then what stands outside and inside brackets, then the parts of "product / maker". */
function lookUp(name: string, lexicons: Lexicons): KnownVendor | null {
  const whole = lexicons.vendor(name)
  if (whole) return whole
  const inside = /\(([^()]+)\)/u.exec(name)?.[1] ?? ''
  const outside = name.replace(/\([^()]*\)/gu, ' ').trim()
  return (
    together(name.split(ALSO), lexicons) ??
    together([outside, inside], lexicons) ??
    together(name.split('/'), lexicons) ??
    startingWith(outside, lexicons)
  )
}

/** Between a legal name and the name that a company trades under. */
const ALSO = /,? (?:d\/b\/a|dba|t\/a|trading as|doing business as) /iu

/** Parts that the register knows as one company; a part that names a product gives the service. */
function together(parts: readonly string[], lexicons: Lexicons): KnownVendor | null {
  const names = parts.map((part) => part.trim()).filter((part) => part !== '')
  const found = names.map(lexicons.vendor).filter((vendor) => vendor !== null)
  const [first] = found
  if (!first || found.some((other) => other.vendor.id !== first.vendor.id)) return null
  const services = found.map((vendor) => vendor.service).filter((service) => service !== null)
  return { vendor: first.vendor, service: services.length > 0 ? [...new Set(services)].join(' / ') : null }
}

/** The service of a company that a cell of its own names; null where it only names the company again. */
export function serviceOf(name: string, company: string, lexicons: Lexicons): string | null {
  const known = lexicons.vendor(name)
  return known?.vendor.id === company ? known.service : name
}

/** Marks between names: what begins with one known company may go on with another. */
const SEVERAL = /[/,&+]|\s(?:och|and|og|und|samt)\s/iu
/** No name in the register has more words. */
const LONGEST_NAME = 8

/** "Hotjar Analytics Suite" begins with a name long enough not to be an everyday word; with a legal form it is a company, no service. */
function startingWith(name: string, lexicons: Lexicons): KnownVendor | null {
  if (SEVERAL.test(name)) return null
  const words = name.split(/\s+/u)
  for (let count = Math.min(words.length - 1, LONGEST_NAME); count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ')
    const known = start.length >= 6 ? lexicons.vendor(start) : null
    if (known) return { vendor: known.vendor, service: hasLegalForm(name) ? null : name }
  }
  return null
}

const DESCRIPTOR = /\s+(?:Sverige|Sweden|Norge|Norway|Danmark|Denmark|Deutschland|Germany|Group|Holding|International|Nordic)$/u

/** The name a company goes by: its legal name without legal form and country ("Klarna Sverige AB" → "Klarna"). */
export function brandOf(legalName: string): string {
  return withoutLegalForm(legalName).replace(DESCRIPTOR, '')
}

/** A name with the ways in which its document spells it. */
export interface Spellings {
  readonly name: string
  readonly spellings: readonly string[]
}

/**
 * Some documents spell their own company in several ways (Blick, Blikk, Bliikk). Words that differ in doubled letters or
 * in c for k only are one name; the spelling nearest to all others is the name.
 */
export function spellingsOf(brand: string, text: string): Spellings {
  const wanted = skeleton(brand)
  if (wanted.length < 4 || brand.includes(' ')) return { name: brand, spellings: [brand] }
  const counts = new Map<string, number>([[foldWords(brand), 0]])
  for (const word of text.match(/\p{L}{4,30}/gu) ?? []) {
    const spelling = word.toLowerCase()
    if (firstOf(spelling) !== wanted[0]) continue
    const bare = skeleton(spelling) === wanted ? spelling : spelling.replace(/s$/u, '')
    if (skeleton(bare) === wanted) counts.set(bare, (counts.get(bare) ?? 0) + 1)
  }
  const spellings = [...counts.keys()].slice(0, MOST_SPELLINGS)
  const cost = (candidate: string) =>
    spellings.reduce((sum, other) => sum + (counts.get(other) ?? 0) * editDistance(candidate, other, 20), 0)
  const nearest = spellings.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best))
  const name = nearest === foldWords(brand) ? brand : nearest.charAt(0).toUpperCase() + nearest.slice(1)
  return { name, spellings }
}

/** More spellings than this are no slips of the pen. */
const MOST_SPELLINGS = 20

/** The first letter of a skeleton, without making all of it. */
function firstOf(lowered: string): string {
  return lowered[0] === 'c' ? 'k' : (lowered[0] ?? '')
}

function skeleton(word: string): string {
  return word
    .toLowerCase()
    .replace(/c/g, 'k')
    .replace(/(\p{L})\1+/gu, '$1')
}
