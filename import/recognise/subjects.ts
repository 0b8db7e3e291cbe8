import type { Span } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'
import { piecesOf, withoutMarks } from './pieces.ts'
import { segment } from './segment.ts'

/** Words that go on with the subject before the comma: "Användare, den som registrerat konto". */
const GOES_ON =
  /^(?:den som|när|då|when|når|de som|som|om|vars|vilka|who|which|that|whose|if|where|der|som er|hvis|die|deren|wenn|falls)(?![\p{L}])/iu

/** Who applies, without a word of what for. */
const APPLICANT = /^(?:den )?(?:sökande|sökanden|applicants?|ansøgere?n?|ansøger(?:ne)?|søkere?n?|søker(?:ne)?)$/iu
/** What makes an applicant one for a job: a flow that speaks of none of it may be about a permit or a loan. */
const JOB =
  /(?<!\p{L})(?:rekryt|rekrut|recruit|job|anställ|employ|ansætt|ansatt|anset|arbetssök|stilling|karri|career|hiring|bewerb|beschäftig|mitarbeit|medarb|kandidat|candidat|cv(?!\p{L})|curriculum|resumé|hr(?!\p{L}))/iu

/** The categories of data subjects that a cell or list item names. */
export function recogniseSubjects(span: Span, flow: number, findings: Findings): void {
  const phrase = findings.lexicons.subjects.longest(foldCharacters(span.text))
  if (phrase && span.text.slice(phrase.start, phrase.end).includes(',')) {
    findings.add('subject', span, flow, { term: phrase.id })
    return
  }
  const pieces = piecesOf(span, true).map(withoutMarks)
  for (const [index, piece] of pieces.entries()) {
    if (index > 0 && GOES_ON.test(piece.text)) continue
    for (const { span: words, term: named } of partsOf(piece, findings.lexicons)) {
      const term = APPLICANT.test(words.text) && !findings.flowSays(flow, JOB) ? null : named
      findings.add('subject', words, flow, { term })
      if (term === null) findings.warnUnknown('unknown-subject', words)
    }
  }
}

/** The subjects inside a piece such as "Kunder & potentiella kunder"; the piece as a whole where it says more than terms. */
function partsOf(piece: Span, { subjects }: Lexicons): { span: Span; term: string | null }[] {
  const whole = subjects.exact(piece.text.replace(/\([^)]*\)/g, '').trim())
  if (whole) return [{ span: piece, term: whole }]
  const parts = segment(piece, subjects)
  if (parts.length > 1 && parts.every((part) => part.term !== null)) return parts
  return [{ span: piece, term: subjects.longest(foldCharacters(piece.text))?.id ?? null }]
}
