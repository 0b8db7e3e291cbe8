import type { Block, Group } from '../block.ts'
import type { Span } from '../place.ts'
import type { Role } from '../vocabulary/headers.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { numberOf } from './company-number.ts'
import { atStart, type FoundCompany, LABEL } from './company-statements.ts'

const PROCESSOR =
  /^(?:(?:the )?(?:data )?processor|personuppgiftsbiträdet?|(?:den )?databehandler(?:en)?|(?:der )?auftragsverarbeiter)$/iu
/** A record of the one who publishes: named, and with more said of it. */
const PUBLISHER =
  /^(?:company|organi[sz]ation|företag|bolag|organisation|virksomhed|virksomhet|selskap|selskab|unternehmen|firma)$/iu
const SUB_PROCESSORS =
  /(?<!\p{L})(?:sub-?processors?|underbiträde\p{L}{0,2}|underdatabehandlere?|unterauftragsverarbeiter|unterauftragnehmer)(?!\p{L})/iu

/**
 * The company of a record with entries: "controller" as a heading, and below it a name and a number. A processor is the
 * document's own where it lists its sub-processors; elsewhere it is a recipient.
 */
export function entered(blocks: readonly Block[], lexicons: Lexicons): FoundCompany | null {
  for (const [index, block] of blocks.slice(0, 40).entries()) {
    const group = blocks[index + 1]
    if (block.kind !== 'heading' || group?.kind !== 'group') continue
    const title = block.span.text.slice(0, 200)
    const found =
      LABEL.test(title) || PUBLISHER.test(title) || (PROCESSOR.test(title) && listsSubProcessors(blocks))
        ? ofEntries(group, lexicons)
        : null
    if (found) return found
  }
  return null
}

function listsSubProcessors(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'heading' && SUB_PROCESSORS.test(block.span.text.slice(0, 200)))
}

function ofEntries({ entries }: Group, lexicons: Lexicons): FoundCompany | null {
  const pairs = entries.flatMap(({ label, values }) => values.slice(0, 1).map((value) => [label, value] as const))
  const named = pairs.find(([label]) => NAMING.has(lexicons.columnRole(withoutColon(label)) ?? 'other'))
  const found = named ? atStart(named[1], true, lexicons) : null
  return found ? { ...found, number: first(pairs.map(([label, value]) => numberOf(label, value))) } : null
}

const NAMING: ReadonlySet<Role> = new Set(['name', 'recipient'])

function withoutColon(label: Span): string {
  return label.text.replace(/:$/u, '')
}

function first(numbers: readonly (Span | null)[]): Span | null {
  return numbers.find((number) => number !== null) ?? null
}
