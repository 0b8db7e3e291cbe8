import type { StatedCertainty } from '../fact.ts'
import { type Span, within } from '../place.ts'
import { foldCharacters, type Lexicon, type Match } from '../vocabulary/lexicon.ts'
import type { Segment } from './pieces.ts'
import { sharedHeads } from './shared-head.ts'

const SEPARATOR = /[,;•〉›▪‣●\n]/u
const LETTER = /[\p{L}\p{N}]/u

/** After a term these words open a qualification ("Profilbild på företrädare för företaget") that names nothing new. */
const QUALIFIER =
  /^(?:som|till|til|för|för att|på|hos|i|av|från|vid|via|med|om|enligt|kopplad|kopplat|that|which|of|to|for|in|on|from|with|at|about|when|related|used|der|som|af|fra|ved|hos|til|med|på|von|zu|für|bei|aus|über|die|der|das|welche)(?![\p{L}\p{N}])/u
/** "… skickade i Slack": a participle with its preposition qualifies in the same way. */
const PARTICIPLE =
  /^\p{Ll}{2,20}(?:ade|da|na|ats|ed|te|en|et|t) (?:i|av|på|från|via|med|hos|in|by|on|to|from|with|through|til|fra|von|durch|in|an)(?![\p{L}])/u
/** A condition behind a comma names nothing new either: "Gesundheitsdaten, sofern Sie sie angeben", "…, om deltagaren själv uppger dem". */
const CONDITIONAL =
  /^(?:(?:sofern|soweit|falls|wenn|if|where|provided|såvitt|i den mån|när|hvis|dersom|såfremt|i det omfang|i den grad)(?![\p{L}\p{N}])|(?:om (?:du|ni|den|det|de|kunden|användaren|deltagaren|personen)|when|da) \p{L})/u
/** Words around terms that carry no meaning of their own here. */
const FILLER =
  /^(?:samt|all(?:a|e|er|t)?|alt?|sämtliche|samtliga|samtlige|till exempel|för exempel|for eksempel|til eksempel|for example|zum beispiel|däribland|bland annat|blandt andet|blant annet|herunder|inklusive|inklusiv|inkludert|fx|och|eller|och\/eller|de|den|det|those|these|och andra|resp|respektive|innehåller|innefattar|t\.?ex|exempelvis|såsom|bl\.?a|kundens|användarens|personens|era|er|din|ditt|dina|deras|the|your|their|and|or|and\/or|including|such as|e\.g|og|eller|samt|dine|dit|din|kundens|brugerens|f\.eks|und|oder|sowie|ihre|ihr|z\.b|inkl|incl|m\.m|mm|etc|osv|usw|bzw|evt|personuppgifter|uppgifter om|information om|oplysninger om|opplysninger om|details (?:of|about)|information (?:about|on)|data (?:about|on)|whether or not you have(?: an?)?|whether you have(?: an?)?|angaben (?:zu[mr]?|über)|informationen (?:zu[mr]?|über)|daten (?:zu[mr]?|über)|contents? of|innehåll i|innehållet i|innehållet av|innhold i|innholdet i|innholdet av|indhold i|indhold af|indholdet af|indholdet i|inhalte? der|inhalte? von)(?![\p{L}\p{N}])/u
const MAYBE =
  /^(?:eventuella|eventuell|eventuellt|ev\.|i förekommande fall|optional|optionally|possibly|if any|where applicable|eventuelle|eventuelt|evt\.|ggf\.|gegebenenfalls|optionale)(?![\p{L}\p{N}])/u
const MAYBE_BRACKET =
  /kan förekomma|kan forekomme|may occur|optional|if provided|if applicable|where applicable|valfri|frivillig|frivilligt|i förekommande fall|^\(eventuell|ggf|falls angegeben|freiwillig|voluntary|valgfri/u

/** "… recordings may occur": what stands before is possible. */
const OCCURS =
  /^(?:kan (?:även |också )?(?:förekomma|finnas)|may (?:also )?(?:occur|appear)|kan (?:også )?forekomme|können (?:auch )?vorkommen|kann (?:auch )?vorkommen)(?![\p{L}\p{N}])/u
/** Behind a term these words say no more than it does: "henvendelsens innhold". */
const CONTENT = /^(?:innehåll(?:et)?|contents?|indhold(?:et)?|innhold(?:et)?|inhalte?)(?![\p{L}\p{N}])/u
/** The owner of what follows, in the genitive of the Nordic languages or of English: "cyklens [stelnummer]". */
const GENITIVE = /^\p{L}{2,30}(?:(?:ens|ets|arnas|ornas|ernas|nes)|'s|s')$/u

/**
 * Finds the terms in a cell or list item, longest match first, whether they stand between commas, bullets or mere spaces.
 * "(kan förekomma)" behind a term, or "eventuell" before it, makes it `possible`. Words that no term covers come back with a null term.
 */
export function segment(span: Span, lexicon: Lexicon): Segment[] {
  return new Segmenter(span, lexicon).run()
}

class Segmenter {
  private readonly folded: string
  private readonly segments: Segment[] = []
  private index = 0
  private maybe = false
  private qualified = false
  private unknownFrom: number | null = null
  /** True until something is found behind the last separator. */
  private fresh = true

  private readonly span: Span
  private readonly lexicon: Lexicon

  constructor(span: Span, lexicon: Lexicon) {
    this.span = span
    this.lexicon = lexicon
    this.folded = foldCharacters(span.text)
  }

  run(): Segment[] {
    while (this.index < this.folded.length) this.step()
    this.closeUnknown(this.folded.length)
    return this.segments
  }

  private step(): void {
    const character = this.folded[this.index] ?? ''
    if (character === '(') this.bracket()
    else if (SEPARATOR.test(this.span.text[this.index] ?? '')) this.separator()
    else if (LETTER.test(character)) this.word()
    else this.punctuation(character)
  }

  private punctuation(character: string): void {
    if ('/&+'.includes(character)) this.closeUnknown(this.index)
    this.index += 1
  }

  private word(): void {
    const rest = this.folded.slice(this.index, this.index + 120)
    const match = this.lexicon.at(this.folded, this.index)
    const occurs = OCCURS.exec(rest)
    const shared = match || this.qualified ? null : sharedHeads(this.span, this.folded, this.index, this.lexicon)
    if (match && !(this.qualified && !this.startsAfterConjunction())) this.emit(match, rest)
    else if (shared) this.emitAll(shared.segments, shared.end)
    else if (occurs) this.soften(occurs[0].length)
    else this.otherWord(rest)
  }

  /** A word that no term covers: it softens, fills, qualifies what stands before it, or is unknown. */
  private otherWord(rest: string): void {
    if (this.unknownFrom === null && !this.fresh && CONTENT.test(rest)) this.qualified = true
    const maybe = MAYBE.exec(rest)
    const filler = FILLER.exec(rest)
    if (maybe) this.maybe = true
    if (maybe || filler) {
      this.closeUnknown(this.index)
      this.index += (maybe ?? filler)?.[0].length ?? 1
      return
    }
    const opens = this.unknownFrom === null && !this.fresh
    if (opens && (QUALIFIER.test(rest) || PARTICIPLE.test(rest))) this.qualified = true
    if (this.unknownFrom === null && this.segments.length > 0 && CONDITIONAL.test(rest)) this.qualified = true
    if (!this.qualified) this.unknownFrom ??= this.index
    this.index += wordLength(rest)
  }

  private emit(match: Match, rest: string): void {
    const certainty = MAYBE.test(rest) ? 'possible' : this.certainty()
    this.emitAll([{ span: within(this.span, match.start, match.end), term: match.id, certainty }], match.end, certainty)
  }

  private emitAll(segments: readonly Segment[], end: number, certainty = this.certainty()): void {
    const owner = this.unknownFrom === null ? '' : this.folded.slice(this.unknownFrom, this.index)
    if (GENITIVE.test(owner.trimEnd()) && owner.endsWith(' ')) this.unknownFrom = null
    this.closeUnknown(this.index)
    this.segments.push(...segments.map((part) => ({ ...part, certainty })))
    this.fresh = false
    this.index = end
    this.qualified = false
  }

  private separator(): void {
    this.closeUnknown(this.index)
    this.index += 1
    this.qualified = false
    this.maybe = false
    this.fresh = true
  }

  /** A bracket qualifies the term before it; it names nothing new. */
  private bracket(): void {
    const close = this.folded.indexOf(')', this.index)
    const end = close < 0 ? this.folded.length : close + 1
    const possible = MAYBE_BRACKET.test(this.folded.slice(this.index, end))
    this.closeUnknown(this.index, possible ? 'possible' : undefined)
    const last = this.segments.at(-1)
    if (possible && last) this.segments[this.segments.length - 1] = { ...last, certainty: 'possible' }
    this.index = end
  }

  /** What stands before these words is only possible. */
  private soften(length: number): void {
    this.closeUnknown(this.index, 'possible')
    const last = this.segments.at(-1)
    if (last && !this.fresh) this.segments[this.segments.length - 1] = { ...last, certainty: 'possible' }
    this.index += length
  }

  private closeUnknown(end: number, certainty: StatedCertainty = this.certainty()): void {
    if (this.unknownFrom === null) return
    const words = within(this.span, this.unknownFrom, end)
    this.unknownFrom = null
    if (!/\p{L}{2}/u.test(words.text)) return
    this.segments.push({ span: words, term: null, certainty })
    this.fresh = false
  }

  private certainty(): StatedCertainty {
    return this.maybe ? 'possible' : 'stated'
  }

  private startsAfterConjunction(): boolean {
    return /(?:^|\s)(?:samt|och|eller|and|or|og|und|oder|sowie|&)\s+(?:\p{L}+\s+)?$/u.test(
      this.folded.slice(Math.max(0, this.index - 40), this.index),
    )
  }
}

function wordLength(rest: string): number {
  return Math.max(1, /^[\p{L}\p{N}.'-]+/u.exec(rest)?.[0].length ?? 1)
}
