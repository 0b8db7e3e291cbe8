import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import type { Findings } from './findings.ts'
import { joinedParts, piecesOf, withoutMarks } from './pieces.ts'
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
  const pieces = linesOf(span)
    .flatMap((line) => piecesOf(line, true))
    .map(withoutMarks)
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
  const joined = joinedParts(piece)
  const named = joined.map((part) => ({ span: part, term: subjects.longest(foldCharacters(part.text))?.id ?? null }))
  // "Teachers and staff of the controller": one word that is unknown stands for somebody else than the words behind "and".
  if (
    joined.length > 1 &&
    named.some(({ term }) => term !== null) &&
    named.every(({ span, term }) => term !== null || isWord(span))
  )
    return named
  return [{ span: piece, term: subjects.longest(foldCharacters(piece.text))?.id ?? null }]
}

/** The lines of a cell that each begin in a capital, as the entries of a list do; other lines go on with the one before. */
function linesOf(span: Span): Span[] {
  const breaks = [...span.text.matchAll(/\n(?=\s{0,8}\p{Lu})/gu)].map((match) => match.index)
  return [0, ...breaks].map((start, index) => within(span, start, breaks[index] ?? span.text.length))
}

function isWord({ text }: Span): boolean {
  return /^\p{L}{4,40}$/u.test(text)
}
