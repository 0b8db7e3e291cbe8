import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { colophon } from './company-colophon.ts'
import { entered } from './company-entries.ts'
import { isNobody } from './company-name.ts'
import { numberBehind, numberBeside, numberElsewhere, numberInGroup } from './company-number.ts'
import { presented } from './company-presented.ts'
import { controllerBelow, controllerLabel, type FoundCompany, processorLabel, stated } from './company-statements.ts'
import { nameLine, titled } from './company-title.ts'
import { namedAbove } from './controller-lines.ts'
import type { Findings } from './findings.ts'

export { isCompanyName } from './company-title.ts'

const BRAND = /["”“„'](?:nedan )?([\p{Lu}][\p{L}\p{N} &.-]{1,40}?)["”“']/gu
/** "The Company" and "Tjänsten" are roles in a contract, not names. */
const ROLE =
  /^(?:the |company|controller|processor|service|website|platform|site|app|data|policy|personuppgifts|bolaget|företaget|tjänsten|kunden|leverantören|biträdet|webbplatsen|policyn|selskabet|selskapet|virksomheden|leverandøren|tjenesten|kunden|auftrag|verantwortliche|anbieter|unternehmen|gesellschaft)/iu
/**
 * Whose document it is: a company with its organisation number, one that says it is the controller or "we", a line or a
 * title that names it, the line of its copyright. The first that holds wins.
 */
export function recogniseCompany(blocks: readonly Block[], findings: Findings): void {
  const prose = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph').map((block) => block.span)
  const { lexicons } = findings
  const found =
    stated(prose, 'strong', lexicons) ??
    labelled(blocks, lexicons) ??
    controllerLabel(blocks, lexicons) ??
    entered(blocks, lexicons) ??
    controllerBelow(blocks, lexicons) ??
    processorLabel(blocks, lexicons) ??
    presented(prose, lexicons) ??
    stated(prose, 'weak', lexicons) ??
    named(nameLine(prose, lexicons)) ??
    named(titleOf(blocks, prose, lexicons)) ??
    colophon(blocks, prose, lexicons)
  if (!found) return
  findings.add('company', found.name, null)
  const number =
    found.number ??
    numberBehind(found.after) ??
    numberElsewhere(found.name, prose) ??
    numberBeside(found.name, prose) ??
    numberInGroup(found.name, blocks)
  if (number) findings.add('organisation-number', number, null)
  const short = shortName(found.after, lexicons)
  if (short) findings.add('company', short, null, { under: 'short' })
}

/** The first block may be a title; so may the headings near it. */
function titleOf(blocks: readonly Block[], prose: readonly Span[], lexicons: Lexicons): Span | null {
  const first = blocks
    .slice(0, 6)
    .filter((block, index) => block.kind === 'heading' || (index === 0 && block.kind === 'paragraph'))
  for (const block of first) {
    const name = block.kind === 'heading' || block.kind === 'paragraph' ? titled(block.span, prose, lexicons) : null
    if (name) return name
  }
  return null
}

/** A name beside the label that says whose record it is. */
function labelled(blocks: readonly Block[], lexicons: Lexicons): FoundCompany | null {
  return named(namedAbove(blocks, lexicons))
}

function named(name: Span | null): FoundCompany | null {
  return name ? { name, number: null, after: within(name, name.text.length, name.text.length) } : null
}

/** "Tallen AB (”Tallen”, ”vi”)": the name that the text goes on with. */
function shortName(after: Span, lexicons: Lexicons): Span | null {
  const close = after.text.search(/[.;] |\n/u)
  for (const match of after.text.slice(0, close < 0 ? 90 : Math.min(close, 90)).matchAll(BRAND)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].lastIndexOf(name)
    if (!ROLE.test(name) && !isNobody(name, lexicons)) return within(after, start, start + name.length)
  }
  return null
}
