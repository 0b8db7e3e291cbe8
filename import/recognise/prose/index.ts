import type { Block } from '../../block.ts'
import { type Span, within } from '../../place.ts'
import { foldCharacters, type Match } from '../../vocabulary/lexicon.ts'
import { withoutLegalForm } from '../../vocabulary/vendors.ts'
import { foldWords } from '../../vocabulary/words.ts'
import { basesIn, mechanismsIn } from '../cells.ts'
import type { Findings } from '../findings.ts'
import { sentencesOf } from '../sentences.ts'
import { addDetails } from './details.ts'
import { goesOn } from './goes-on.ts'
import { keepsFor } from './keeping.ts'
import { type Mention, mentionOf, mentionsIn, withoutOperators } from './mentions.ts'
import { denies, leadsElsewhere, supposes } from './moods.ts'
import { bracketBehind, CERTIFIED, isListed, namesAtStart } from './name-lists.ts'
import { partsFor } from './parts.ts'
import { describes, isRecipient, isRunByUs, type Standing } from './relations.ts'
import { standingOf } from './standing.ts'

/**
 * Recipients that running text names: "Vi använder Hotjar för webbanalys", "your address is shared with PostNord". The
 * sentence must tie the company to data by its verb; what it denies, permits or supposes is no flow. Sentences behind it that go
 * on about the same company, and a section under a heading that names it, say more of the same flow.
 */
export function recogniseProse(blocks: readonly Block[], findings: Findings): void {
  const reader = new ProseReader(findings)
  for (const block of blocks) {
    if (block.kind === 'heading') reader.heading(block.span, block.level)
    else if (block.kind === 'paragraph') reader.paragraph(block.span, true)
    else if (block.kind === 'list') reader.list(block.items.map((item) => item.span))
    else if (block.kind === 'group') for (const entry of block.entries) reader.entry(entry.label, entry.values)
    else reader.close()
  }
}

const LOWEST = 6

interface Open {
  readonly company: string
  readonly flow: number
  readonly names: Span[]
  /** The data that the sentences about it have named. */
  readonly named: Set<string>
}

class ProseReader {
  private readonly findings: Findings
  private readonly owners: readonly string[]
  /** Where facts of other recognisers stand: a list that they read is not read again. */
  private readonly taken: ReadonlySet<number>
  /** The flows to each recipient. */
  private readonly known = new Map<string, number[]>()
  /** The flow that the paragraph before was about, where it was about one. */
  private last: Open | null = null
  /** The company that the heading above names, the heading's level, and its flow once a sentence has stated it. */
  private section: { readonly company: string; readonly level: number; open: Open | null } | null = null

  constructor(findings: Findings) {
    this.findings = findings
    this.owners = findings.of('company').map(({ span }) => foldWords(withoutLegalForm(span.text)))
    for (const { span, flow } of findings.of('recipient')) if (flow !== null) this.know(mentionOf(span, findings.lexicons), flow)
    this.taken = new Set([...findings.of('statement')].map((fact) => fact.span.start))
  }

  heading(span: Span, level: number): void {
    this.last = null
    if (this.section && level > this.section.level) return
    const [only, other] = withoutOperators(mentionsIn(span, this.findings.lexicons, this.owners), span)
    this.section = only && !other && span.text.length <= 100 ? { company: only.company, level, open: null } : null
  }

  close(): void {
    this.last = null
    if (this.section) this.section.open = null
  }

  /** A label that Vart does not know titles prose as a heading does. */
  entry(label: Span, values: readonly Span[]): void {
    if (this.findings.lexicons.role(label.text) !== null) return
    this.heading(label, LOWEST)
    for (const value of values) this.paragraph(value)
  }

  list(items: readonly Span[]): void {
    if (items.some((item) => this.taken.has(item.start))) return
    for (const item of items) this.paragraph(item)
  }

  /** `follows`: it may go on with what the paragraph before it was about. */
  paragraph(span: Span, follows = false): void {
    if (this.taken.has(span.start)) return
    let open: Open | null = this.section?.open ?? (follows ? this.last : null)
    const opened: Open[] = []
    const sentences = sentencesOf(span)
    const ours = this.runByUs(sentences)
    for (const sentence of sentences) {
      const found = this.sentence(sentence, open, ours)
      opened.push(...found)
      if (found.length === 1) open = found[0] ?? null
      else if (found.length > 1) open = null
    }
    this.last = open
    this.sharedBasis(span, opened)
  }

  /** The services that a sentence of these says the speaker runs. */
  private runByUs(sentences: readonly Span[]): ReadonlySet<string> {
    const ours = sentences.filter(({ text }) => isRunByUs(foldCharacters(text)))
    return new Set(ours.flatMap((sentence) => mentionsIn(sentence, this.findings.lexicons, this.owners).map(keyOf)))
  }

  /** The flows that a sentence opens or, where it goes on about an open one, that one again. */
  private sentence(sentence: Span, open: Open | null, ours: ReadonlySet<string>): Open[] {
    const folded = foldCharacters(sentence.text.replace(/\([^()]{0,200}\)/gu, (bracket) => ' '.repeat(bracket.length)))
    const all = mentionsIn(sentence, this.findings.lexicons, this.owners)
    const mentions = withoutOperators(all, sentence).filter((mention) => !ours.has(keyOf(mention)))
    if (leadsElsewhere(folded)) return open ? [open] : []
    const tied = this.tiedIn(mentions, sentence, open)
    if (tied.length === 0 && this.certified(sentence)) return []
    if (tied.length === 0) {
      if (!open || mentions.length > 0) return []
      if (!goesOn(folded, this.section?.open === open) && !this.keepsTheSame(sentence, open)) return []
      this.extend(open, sentence, [])
      return [open]
    }
    return this.open(sentence, tied, mentions, all, open)
  }

  /** "Vi sletter e-posten etter ett år" goes on about the mail that the sentence before gave to somebody. */
  private keepsTheSame(sentence: Span, { named }: Open): boolean {
    return keepsFor(sentence) !== null && this.itemsIn(sentence).some(({ id }) => named.has(id))
  }

  private itemsIn(sentence: Span): Match[] {
    return this.findings.lexicons.items.all(foldCharacters(sentence.text))
  }

  /** The mentions that the sentence ties to data; a name that commas and brackets alone part from one that is tied, is so too. */
  private tiedIn(mentions: readonly Mention[], sentence: Span, open: Open | null): Mention[] {
    const tied: Mention[] = []
    for (const [index, mention] of mentions.entries()) {
      const before = mentions[index - 1]
      const listed = before !== undefined && tied.includes(before) && isListed(before, mention, sentence)
      if (mention.company === open?.company || listed || this.ties(mention, sentence)) tied.push(mention)
    }
    return tied
  }

  /** "Google, Meta und Stripe sind nach dem Data Privacy Framework zertifiziert" says more of recipients that are named elsewhere. */
  private certified(sentence: Span): boolean {
    const folded = foldCharacters(sentence.text)
    const certifies = CERTIFIED.test(folded) && !denies(folded) && !supposes(folded)
    if (!certifies || mechanismsIn(sentence.text, this.findings.lexicons).length === 0) return false
    const names = namesAtStart(sentence, this.findings.lexicons)
    const flows = names.map((name) => this.only(mentionOf(name, this.findings.lexicons))).filter((flow) => flow !== null)
    if (flows.length === 0 || flows.length < names.length) return false
    for (const flow of flows) addDetails(sentence, flow, this.findings, names)
    return true
  }

  private ties(mention: Mention, sentence: Span): boolean {
    const standing = standingOf(mention.span, sentence)
    return isRecipient(standing) || this.isMeans(standing) || (describes(standing) && this.only(mention) !== null)
  }

  /** "Vid fjärrsupport med TeamViewer": what is done, by means of whom, and neither denied nor supposed. */
  private isMeans({ before, after }: Standing): boolean {
    const by = MEANS.exec(before)
    if (!by || denies(before) || denies(after.slice(0, 60)) || supposes(before)) return false
    return this.findings.lexicons.purposes.all(before).some((match) => match.end === by.index)
  }

  /** The one flow to this recipient so far, or null where there is none or more than one. */
  private only(mention: Mention): number | null {
    const flows = this.known.get(keyOf(mention)) ?? []
    return flows.length === 1 ? (flows[0] ?? null) : null
  }

  private open(
    sentence: Span,
    tied: readonly Mention[],
    mentions: readonly Mention[],
    all: readonly Mention[],
    open: Open | null,
  ): Open[] {
    const parts = partsFor(sentence, mentions)
    const names = all.map((mention) => mention.span)
    return tied.map((mention) => {
      const known = open?.company === mention.company ? open : null
      const flow = known ?? this.flowOf(mention, sentence)
      if (known) this.findings.extendFlow(known.flow, [sentence])
      flow.names.push(...names)
      for (const { id } of this.itemsIn(sentence)) flow.named.add(id)
      const others = tied.filter((other) => other !== mention).flatMap((other) => bracketBehind(other, sentence))
      addDetails(parts.get(mention) ?? sentence, flow.flow, this.findings, [...names, ...others])
      if (this.section?.company === mention.company) this.section.open = flow
      return flow
    })
  }

  /** A recipient that a table or an earlier sentence has given already is the same one. */
  private flowOf(mention: Mention, sentence: Span): Open {
    const known = this.only(mention)
    if (known !== null) return { company: mention.company, flow: known, names: [], named: new Set() }
    const flow = this.findings.openFlow([sentence])
    this.findings.add('recipient', mention.span, flow)
    this.know(mention, flow)
    return { company: mention.company, flow, names: [], named: new Set() }
  }

  private know(mention: Mention, flow: number): void {
    const key = keyOf(mention)
    this.known.set(key, [...(this.known.get(key) ?? []), flow])
  }

  private extend(open: Open, sentence: Span, names: readonly Span[]): void {
    if (denies(foldCharacters(sentence.text))) return
    this.findings.extendFlow(open.flow, [sentence])
    addDetails(sentence, open.flow, this.findings, names)
  }

  /** "In all these cases our legal basis is …" holds for every recipient of its paragraph. */
  private sharedBasis(paragraph: Span, opened: readonly Open[]): void {
    const flows = new Set(opened.map((open) => open.flow))
    if (flows.size === 0) return
    for (const sentence of sentencesOf(paragraph)) {
      const folded = foldCharacters(sentence.text)
      if (!ALL_CASES.test(folded) || denies(folded)) continue
      for (const match of basesIn(sentence.text, this.findings.lexicons)) {
        for (const flow of flows) this.findings.add('basis', within(sentence, match.start, match.end), flow, { term: match.id })
      }
    }
  }
}

function keyOf({ company, span, isService }: Mention): string {
  return isService ? `${company} ${foldWords(span.text)}` : company
}

const MEANS = / (?:med|via|with|through|mit|über) $/u

const ALL_CASES =
  /(?<!\p{L})(?:i samtliga|i alla (?:dessa|nämnda|ovan)|in all (?:of )?(?:these|the above|such) cases|in each case|i alle (?:disse|de nævnte|de nevnte)|in allen (?:diesen|genannten) fällen|i dessa fall|in these cases|i disse tilfælde|i disse tilfellene|in diesen fällen)(?!\p{L})/u
