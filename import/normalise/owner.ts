import type { DataMap } from '../datamap.ts'
import type { Fact } from '../fact.ts'
import type { Problem } from '../problem.ts'
import { slug } from '../vocabulary/index.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { hasLegalForm, withoutLegalForm } from '../vocabulary/vendors.ts'
import { brandOf, spellingsOf } from './companies.ts'
import { oneLine } from './flows.ts'
import { failedCheck } from './organisation-number.ts'
import type { PlaceWriter } from './place-writer.ts'

/** The company whose document it is, and what should be said about how that was found. */
export interface Owner {
  readonly company: DataMap['company']
  readonly problems: readonly Problem[]
}

interface Source {
  readonly name: string
  readonly text: string
  /** The company that the caller gave, if any. */
  readonly given: string | undefined
}

/** The document's company: what the text states wins, then what the caller gives, then the document's own name. */
export function ownerOf(facts: readonly Fact[], source: Source, writer: PlaceWriter, lexicons: Lexicons): Owner {
  const stated = facts.find((fact) => fact.kind === 'company' && fact.under === undefined)
  if (stated) return statedOwner(stated, facts, source, writer, lexicons)
  if (source.given) return { company: { ...named(source.given, lexicons), orgNumber: null, source: 'given' }, problems: [] }
  const stem = source.name.replace(/^.*[\\/]/u, '').replace(/\.[a-z0-9]{1,5}$/iu, '')
  const message = `The text of ${source.name} does not say whose document it is, so its file name stands for the company. Give --company NAME, or name it in documents.csv.`
  const problem: Problem = { severity: 'warning', rule: 'unknown-company', message, place: null }
  return { company: { id: slug(stem), name: stem, legalName: null, orgNumber: null, source: 'inferred' }, problems: [problem] }
}

function statedOwner(stated: Fact, facts: readonly Fact[], source: Source, writer: PlaceWriter, lexicons: Lexicons): Owner {
  const legalName = oneLine(stated.span.text)
  const short = facts.find((fact) => fact.kind === 'company' && fact.under === 'short')
  const number = facts.find((fact) => fact.kind === 'organisation-number')
  const { name, spellings } = spellingsOf(short ? oneLine(short.span.text) : brandOf(legalName), source.text)
  const company = { ...named(name, lexicons), orgNumber: number?.span.text ?? null, source: 'stated' as const }
  const message = `The document spells its company's name in ${spellings.length} ways (${spellings.join(', ')}): they are read as one company, ${name}.`
  const problem: Problem = { severity: 'info', rule: 'name-spellings', message, place: writer.place(stated.span) }
  return {
    company: { ...company, legalName: hasLegalForm(legalName) ? legalName : company.legalName },
    problems: [...(spellings.length > 1 ? [problem] : []), ...(number ? oddNumber(number, legalName, writer) : [])],
  }
}

function oddNumber(number: Fact, legalName: string, writer: PlaceWriter): Problem[] {
  const register = failedCheck(number.span.text, legalName)
  if (register === null) return []
  const message = `The organisation number ${oneLine(number.span.text)} of ${legalName} fails the check digit of the ${register} register: it is kept as written. Compare it with the register.`
  return [{ severity: 'warning', rule: 'odd-organisation-number', message, place: writer.place(number.span) }]
}

function named(name: string, lexicons: Lexicons): { id: string; name: string; legalName: string | null } {
  const known = lexicons.vendor(name)?.vendor
  if (known) return { id: known.id, name: known.name, legalName: hasLegalForm(name) ? name : null }
  const bare = withoutLegalForm(name)
  return { id: slug(bare), name: bare, legalName: hasLegalForm(name) ? name : null }
}
