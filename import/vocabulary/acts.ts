import actsTsv from './acts.tsv?raw'
import { Stems } from './stems.ts'
import { listOf, parseTsv } from './tsv.ts'

/** What is done to what, as a purpose: "manage your account". Offsets are those of the words that were searched. */
export interface Act {
  readonly id: string
  /** The word that says what is done. */
  readonly act: Stretch
  /** To what, and what else is done to it: other words may stand between these and the act. */
  readonly matter: readonly Stretch[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

interface Word extends Stretch {
  readonly text: string
  /** What stands between the word and the one before it. */
  readonly before: string
}

interface Row {
  readonly id: string
  /** English and German name the matter before the act as well: "order processing", "Konten verwalten". */
  readonly mayFollow: boolean
  readonly alone: boolean
}

/** Between an act and its matter: "handling of", "protect against", "informera om". */
const LINK =
  /^(?:av|om|på|mot|till|från|ut|in|emot|of|to|with|against|from|about|into|out|up|off|upp|op|opp|af|mod|til|fra|inn|von|vor|gegen|über|zu|zur|zum|dem|eines|einer)$/u
/** With these words something else is spoken of. */
const STOP = /^(?:för|i|hos|vid|via|enligt|som|att|for|on|at|by|that|which|under|der|hos|ved|für|bei|mit|aus|im|am|nach)$/u
const JOINT = /^(?:och|samt|and|or|og|eller|und|sowie|oder)$/u

/** Finds purposes by an act and its matter near each other, however they are inflected: a verb, or the noun made of it, and its object. */
export class Acts {
  private readonly rows: Row[] = []
  private readonly acts = new Stems()
  private readonly matters = new Stems()

  constructor(source: string) {
    for (const [owner, row] of parseTsv(source).entries()) {
      const matters = listOf(row.matters)
      this.rows.push({ id: row.id ?? '', mayFollow: /^(?:en|de)$/.test(row.language ?? ''), alone: matters.length === 0 })
      for (const stem of listOf(row.acts)) this.acts.add(stem, owner)
      for (const stem of matters) this.matters.add(stem, owner)
    }
  }

  /** The purposes that folded words without light ones state, in the order of the words. */
  all(light: string): Act[] {
    const words = wordsOf(light)
    return words.flatMap((word, index) =>
      [...this.acts.ownersOf(word.text)].flatMap((owner) => this.actAt(words, index, owner) ?? []),
    )
  }

  private actAt(words: readonly Word[], index: number, owner: number): Act | null {
    const row = this.rows[owner]
    if (!row) return null
    const matter = row.alone ? [] : (this.matterBehind(words, index + 1, owner) ?? this.matterBefore(words, index, row, owner))
    const act = words[index]
    return act && matter ? { id: row.id, act, matter: matter.flatMap((at) => words[at] ?? []) } : null
  }

  /** "skapa [konto]", "handling of customer [orders]", "ingå och fullgöra [avtalet]", "förhindra klotter och [stöld]". */
  private matterBehind(words: readonly Word[], from: number, owner: number): number[] | null {
    const at = afterLinks(words, from)
    if (isJoint(words[at])) {
      const shared = this.near(words, afterLinks(words, at + 2), owner)
      return shared === null ? null : [at + 1, shared]
    }
    const found = this.near(words, at, owner) ?? (isPlain(words[at]) ? this.joined(words, at + 1, owner) : null)
    return found === null ? null : [found]
  }

  /** A matter here, or behind one word that says more about it. */
  private near(words: readonly Word[], at: number, owner: number): number | null {
    if (this.isMatter(words[at], owner)) return at
    return isPlain(words[at]) && words[at + 1]?.before === ' ' && this.isMatter(words[at + 1], owner) ? at + 1 : null
  }

  /** A matter that a comma or a conjunction joins to another. */
  private joined(words: readonly Word[], at: number, owner: number): number | null {
    const next = isJoint(words[at]) ? at + 1 : words[at]?.before === ', ' ? at : null
    return next !== null && this.isMatter(words[next], owner) ? next : null
  }

  private matterBefore(words: readonly Word[], index: number, row: Row, owner: number): number[] | null {
    if (!row.mayFollow) return null
    const at = words[index - 1]?.text === 'zu' ? index - 2 : index - 1
    const adjoins = words[index]?.before === ' ' && words[at + 1]?.before === ' '
    return adjoins && this.matters.ownersOf(words[at]?.text ?? '').has(owner) ? [at] : null
  }

  private isMatter(word: Word | undefined, owner: number): boolean {
    return word !== undefined && /^(?:,? |\/)$/.test(word.before) && this.matters.ownersOf(word.text).has(owner)
  }
}

function wordsOf(light: string): Word[] {
  let end = 0
  return [...light.matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)].map((match) => {
    const before = light.slice(end, match.index)
    end = match.index + match[0].length
    return { text: match[0], start: match.index, end, before }
  })
}

/** The word behind at most two links. */
function afterLinks(words: readonly Word[], from: number): number {
  const isLink = (at: number) => LINK.test(words[at]?.text ?? '')
  return isLink(from) ? (isLink(from + 1) ? from + 2 : from + 1) : from
}

function isJoint(word: Word | undefined): boolean {
  return word?.before === ' ' && JOINT.test(word.text)
}

function isPlain(word: Word | undefined): boolean {
  return word?.before === ' ' && ![LINK, STOP, JOINT].some((words) => words.test(word.text))
}

/** The purposes that ship with Vart as acts, loaded once. */
export const acts: Acts = new Acts(actsTsv)
