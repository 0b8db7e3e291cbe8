import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { isNobody, LEGAL, PLAIN, sentenceBefore } from './company-name.ts'
import { numberBehind } from './company-number.ts'
import { type FoundCompany, isServant } from './company-statements.ts'

const COPYRIGHT = new RegExp(
  `(?:©|\\([cC]\\)|[Cc]opyright)(?: ?©)?,? ?(?:\\d{4}(?: ?[-–] ?(?:\\d{4}|\\p{Ll}{3,10}))?,? )?(?:by )?(${LEGAL}|${PLAIN})`,
  'u',
)
const REGISTERED = new RegExp(`^(${LEGAL}) ?[,|·(–-]`, 'u')
/** What a site's editor calls the words at the foot of each page. */
const FOOTER = /^(?:(?:page |site )?footer(?: text)?|sidfot|sidefod|sidebunn|bunntekst|fußzeile|colophon|imprint|impressum)$/iu
/** A line with name, address and number stands at the very end; a copyright may be followed by links. */
const LAST_LINES = 2
const LAST_BLOCKS = 12

/** The company that the foot of the document names: in its line of copyright, or with the number under which it is registered. */
export function colophon(blocks: readonly Block[], prose: readonly Span[], lexicons: Lexicons): FoundCompany | null {
  const feet = blocks.flatMap((block) =>
    block.kind === 'group' ? block.entries.flatMap(({ label, values }) => (FOOTER.test(label.text) ? values : [])) : [],
  )
  const own = (span: Span) => registered(span, prose, lexicons)
  return (
    first([...prose.slice(-LAST_BLOCKS), ...feet], (span) => copyrighted(span, lexicons)) ??
    first([...feet, ...prose.slice(-LAST_LINES)], own)
  )
}

function first(spans: readonly Span[], find: (span: Span) => FoundCompany | null): FoundCompany | null {
  for (const span of spans) {
    const found = find(span)
    if (found) return found
  }
  return null
}

function copyrighted(span: Span, lexicons: Lexicons): FoundCompany | null {
  const match = COPYRIGHT.exec(span.text.slice(0, 400))
  const words = match?.[1]?.replace(/ (?:All|Alle|Alla)$/u, '').replace(/\.$/u, '') ?? ''
  if (!match || words === '' || isNobody(words, lexicons)) return null
  return at(span, match.index + match[0].indexOf(words), words.length)
}

/** "Tallen AB, Storgatan 1, Umeå. Org.nr 556016-0680" names who speaks, unless it is a vendor that the document does not bear the name of. */
function registered(span: Span, prose: readonly Span[], lexicons: Lexicons): FoundCompany | null {
  const words = REGISTERED.exec(span.text.slice(0, 200))?.[1] ?? ''
  if (words === '' || sentenceBefore(words) > 0 || isNobody(words, lexicons)) return null
  const found = at(span, 0, words.length)
  return numberBehind(found.after) && !isServant(found.name, span, prose, lexicons) ? found : null
}

function at(span: Span, start: number, length: number): FoundCompany {
  const name = within(span, start, start + length)
  return { name, number: null, after: within(span, start + length, start + length + 200) }
}
