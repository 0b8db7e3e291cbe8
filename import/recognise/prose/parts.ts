import { type Span, within } from '../../place.ts'
import type { Mention } from './mentions.ts'

/**
 * The part of a sentence that speaks of each company it mentions: names that follow one another share one; where the words behind
 * every name go on with "for", the part is behind it, else before it. A sentence with one group of names is theirs as a whole.
 */
export function partsFor(sentence: Span, mentions: readonly Mention[]): Map<Mention, Span> {
  const groups = groupsOf(sentence, mentions)
  const behind = groups.every((group) => followedByFor(sentence, group))
  const partOf = (at: number): Span => {
    if (groups.length === 1) return sentence
    return behind
      ? within(sentence, startOf(groups[at], sentence), startOf(groups[at + 1], sentence))
      : within(sentence, endOf(groups[at - 1], sentence), endOf(groups[at], sentence))
  }
  return new Map(groups.flatMap((group, at) => group.map((mention) => [mention, partOf(at)] as const)))
}

const JOINED = /^[\s,/&]*(?:och|and|og|und|samt|eller|or|oder|as well as|sowie)?[\s,]*$/u

/** Names that only "and" and commas stand between. */
function groupsOf(sentence: Span, mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)
    const between = last ? sentence.text.slice(endOf(last, sentence), mention.span.start - sentence.start) : ''
    if (last && JOINED.test(between.replace(/\([^()]{0,100}\)/gu, ' '))) last.push(mention)
    else groups.push([mention])
  }
  return groups
}

function followedByFor(sentence: Span, group: readonly Mention[]): boolean {
  const end = endOf(group, sentence)
  return /^[^.;]{0,60}(?<!\p{L})(?:för|for|till|til|to|zur|zum|som|which|\()/iu.test(sentence.text.slice(end, end + 80))
}

function startOf(group: readonly Mention[] | undefined, sentence: Span): number {
  return group?.[0] ? group[0].span.start - sentence.start : sentence.text.length
}

function endOf(group: readonly Mention[] | undefined, sentence: Span): number {
  const last = group?.at(-1)
  return last ? last.span.end - sentence.start : 0
}
