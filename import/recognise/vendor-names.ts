import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm, withoutLegalForm } from '../vocabulary/vendors.ts'
import { isVendor } from './column-content.ts'

/** True for a name that the register knows, or that bears a legal form. */
export function isNamed(name: Span, lexicons: Lexicons): boolean {
  return isVendor(name.text, lexicons) || isLegalName(name.text)
}

/** True for the name of a company with its legal form. */
function isLegalName(name: string): boolean {
  return /^[\p{Lu}\p{N}]/u.test(name) && hasLegalForm(name) && withoutLegalForm(name) !== name
}

/** Among names, words in small letters or of an authority tell which kind of recipient is meant: "our insurers", "Dental laboratories that make crowns". */
export function isKind(name: Span, lexicons: Lexicons): boolean {
  const { recipientCategories } = lexicons
  if (isNamed(name, lexicons)) return false
  if (recipientCategories.exact(name.text) !== null || MANY_WORDS.test(name.text)) return true
  const bare = name.text.replace(OURS, '')
  return /^\p{Ll}/u.test(name.text) && recipientCategories.all(foldCharacters(bare)).some(({ start }) => start <= 20)
}

const MANY_WORDS = /^\p{Lu}\p{Ll}+(?: \p{Ll}{3,}){2}/u
const OURS = /^(?:our|the|your|other|våra|vår|andra|vores|våre|andre|unsere?|die|der|das|andere) /iu

/** "Brevo (Sendinblue GmbH)", "PayPal (Europe) S.à r.l.": a bracket that names a company, or stands inside a name, belongs to it. */
export function withCompany(item: Span, name: Span): Span {
  const from = name.end - item.start
  const behind = item.text.slice(from, from + 120)
  const company = /^ \(([^()]{3,80})\)/u.exec(behind)
  if (company && isLegalName(company[1] ?? '')) return within(item, 0, from + company[0].length)
  const inside = /^ \(\p{Lu}[^()]{1,20}\)(?= )[^:–]{2,60}?(?=:| [-–—] |$)/u.exec(behind)?.[0]
  if (inside === undefined) return name
  const end = from + inside.length
  const comma = inside.lastIndexOf(', ')
  const short = comma > 0 ? end - inside.length + comma : end
  if (hasLegalForm(item.text.slice(0, end))) return within(item, 0, end)
  return hasLegalForm(item.text.slice(0, short)) ? within(item, 0, short) : name
}
