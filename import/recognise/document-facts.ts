import type { Block } from '../block.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import { isCompanyName } from './company.ts'
import type { Findings } from './findings.ts'
import { denies, supposes } from './prose/moods.ts'
import { sentencesOf } from './sentences.ts'

/** When a text was changed; when it begins to apply is another date. */
const CHANGED =
  '(?:uppdatera\\p{L}*|senast ändra\\p{L}{1,2}|ändrades senast|reviderad|fastställd|antagen|vedtaget|vedtatt|(?:last )?(?:updated|modified|revised)|last (?:update|revision|change)|(?:date of )?(?:last )?revision date|opdateret|seneste (?:opdatering|ændring)|(?:sidst|senest) (?:ændret|revideret)|oppdatert|sist (?:endret|revidert)|siste (?:oppdatering|endring)|stand(?!\\p{L})|aktualisiert|geändert am|geaendert am|letzte (?:aktualisierung|änderung|überarbeitung)|zuletzt (?:geändert|überarbeitet))'
const UPDATED = new RegExp(
  `(?<!\\p{L})${CHANGED}[^\\d\\n]{0,40}(\\d{1,4}[.\\-/ ]{1,2}(?:\\d{1,2}|\\p{L}{3,10})[.\\-/ ]{1,2}\\d{2,4})|(?<!\\p{L})${CHANGED}[^\\d\\n]{0,20}?(?<!\\p{L})(\\p{L}{3,10} \\d{1,2},? \\d{4})`,
  'iu',
)
/** "Version 3, 6 May 2025", "Version 3.1 af 8. januar 2025", "zuletzt am 14.02.2025 aktualisiert": the date stands beside the version, or inside what says that it is one. */
const DATED =
  /(?<=^|\n)(?:document )?version(?::? \d{1,3}(?:\.\d{1,3}){0,2}[ ,;:(|–-]{1,4}|(?: \d{1,3}(?:\.\d{1,3}){0,2})?,? (?:af|av|of|vom|från|fra) (?:den )?)(\d{1,4}[.\-/ ]{1,2}(?:\d{1,2}|\p{L}{3,10})[.\-/ ]{1,2}\d{2,4}|\p{L}{3,10} \d{1,2},? \d{4})|(?<!\p{L})(?:zuletzt|senast(?: den)?|sist|sidst|last|letztmals)(?: am| den| on)? (\d{1,4}[.\-/ ]{1,2}(?:\d{1,2}|\p{L}{3,10})[.\-/ ]{1,2}\d{2,4}) (?:aktualisiert|geändert|überarbeitet|uppdatera|ändra)/iu

/** The title and the date of update that the document states of itself. */
export function recogniseDocument(blocks: readonly Block[], findings: Findings): void {
  const prose = blocks.filter((block) => block.kind === 'heading' || block.kind === 'paragraph')
  const title = blocks.slice(0, 3).find((block) => block.kind === 'heading' && !isCompanyName(block.span.text))
  if (title?.kind === 'heading') findings.add('title', title.span, null)
  for (const block of prose) {
    const text = block.span.text.slice(0, 2_000)
    const match = UPDATED.exec(text) ?? DATED.exec(text)
    const date = match?.[1] ?? match?.[2]
    if (!match || !date) continue
    const start = match.index + match[0].indexOf(date)
    findings.add('updated', within(block.span, start, start + date.length), null)
    return
  }
  const labelled = labelledDate(blocks)
  if (labelled) findings.add('updated', labelled, null)
}

const UPDATED_LABEL = new RegExp(`^(?:${CHANGED}|modified|revised)(?: (?:at|on|den|am))?:?$`, 'iu')

/** The date that an entry labels as that of the last change, in the first group that speaks of the document. */
function labelledDate(blocks: readonly Block[]): Span | null {
  const group = blocks.find((block) => block.kind === 'group')
  if (group?.kind !== 'group') return null
  const entry = group.entries.find(({ label }) => label.text.length <= 40 && UPDATED_LABEL.test(label.text))
  const [value] = entry?.values ?? []
  return value && /^\d{4}-\d{2}-\d{2}/u.test(value.text) ? within(value, 0, 10) : null
}

/** Besides denials and permissions: a sentence that asks or supposes is no statement of what is done. */
const NOT_STATED =
  /(?<!\p{L})(?:medgivande|om|if|falls|where required|where necessary|i den mån|only needed|inte relevant\p{L}*|ikke relevant\p{L}*)(?!\p{L})/u

/** Safeguards that a sentence states for the document's transfers, where no flow has them: standard contractual clauses, adequacy … */
export function recogniseMechanisms(blocks: readonly Block[], findings: Findings): void {
  const own = new Set(findings.of('mechanism').map((fact) => fact.span.start))
  for (const words of blocks.flatMap(proseOf)) {
    for (const sentence of sentencesOf(words)) {
      const folded = foldCharacters(sentence.text)
      const matches = findings.lexicons.mechanisms.all(folded)
      if (matches.length === 0 || NOT_STATED.test(folded) || denies(folded) || supposes(folded)) continue
      for (const match of matches) {
        const span = within(sentence, match.start, match.end)
        if (!own.has(span.start)) findings.add('mechanism', span, null, { term: match.id })
      }
    }
  }
}

/** Paragraphs, and what stands under labels in capitals. */
function proseOf(block: Block): Span[] {
  if (block.kind === 'paragraph') return [block.span]
  return block.kind === 'group' ? block.entries.flatMap((entry) => entry.values) : []
}
