import { foldCharacters, type Match } from '../vocabulary/lexicon.ts'

const ARTICLE = '(?:artiklarna|artiklerne|artiklene|articles|article|artikeln|artikel|artikkel|arts|art)\\.? ?'
const SIGN = '(?: ?\\( ?(\\d) ?\\)| ?\\. ?(\\d))'
const WORD = ',? ?(?:stk|stykke|nr|nummer|abs|absatz|paragraph|para|punkt|p)\\.? ?(\\d)'
const ORDINAL = ',? (?:första stycket|første ledd|første stykke)'
const SENTENCE = '(?:,? ?(?:satz|unterabsatz|unterabs|uabs|s)\\.? ?\\d|,? första stycket)?'
const KIND =
  '(?:litera|litra|lit|bokstaven|bokstav|bokst|buchstaben|buchstabe|buchst|letters|letter|points|point|punkt|pkt|leden|led)\\.? ?'
const LETTER = `(${KIND})?(\\()?([a-j])(\\))?(?![\\p{L}\\p{N}])`

/** A number behind one of these is that of a part of the document itself, or of a contract. */
const ELSEWHERE =
  '(?<!\\p{L})(?:avsnitt|avsnittet|kapitel|kap|punkt|punkten|stycke|stycket|klausul|villkor|bilaga|clause|section|sections|sec|chapter|paragraph|point|item|annex|appendix|schedule|term|afsnit|bilag|vilkår|kapittel|vedlegg|abschnitt|ziffer|ziff|nummer|nr|anlage|klausel)\\.? ?'

/** "Article 6(1)", "artikel 6, stk. 1", "6.1": an article with its paragraph; without the word only in signs. */
const PARAGRAPH = new RegExp(
  `(?<![\\p{L}\\p{N}.(§])(?:${ARTICLE}(6|9|4[69])(?:${SIGN}|${WORD}|${ORDINAL})${SENTENCE}|(?<!${ELSEWHERE})(6|9|4[69])${SIGN})(?!\\d)`,
  'gu',
)
const FIRST_LETTER = new RegExp(`[,.]? ?${LETTER}`, 'uy')
/** "(a)-(c)", "lit. a bis c": every letter from the one to the other. */
const LAST_LETTER = new RegExp(` ?(?:-|to|till|til|bis|through) ?${LETTER}`, 'uy')
const NEXT_LETTER = new RegExp(
  ` ?(?:,|/|&|\\+| and| or| och| eller| samt| og| und| oder| sowie)(?: (?:and|och|og|und))? ?(?:/ ?)?${LETTER}`,
  'uy',
)
/** Words for a letter only; a point may be one of a contract. */
const LETTERED = '(?:litera|litra|lit|bokstaven|bokstav|bokst|buchstaben|buchstabe|buchst|letters|letter)'
/** "Art. 6 lit. b DSGVO", "artikkel 6 bokstav b": only paragraph 1 of Article 6 has letters for legal bases, so it may go unsaid. */
const UNSAID = new RegExp(
  `(?<![\\p{L}\\p{N}.(§])${ARTICLE}6(?=,? (?:i,? )?${LETTERED}\\.? ?\\(?[a-f]\\)?(?![\\p{L}\\p{N}])| ?\\(?[a-f]\\)? (?:gdpr|ds-?gvo)(?!\\p{L}))`,
  'gu',
)
/** "Art. 6 I lit. b": the paragraph in Roman numbers. */
const ROMAN = /^,? i(?=,? (?:lit|buchst))/u

/** "Point (f) of Article 6(1)": the letter goes before its article. */
const LETTER_BEFORE = /(?:points?|letters?|litra|led|bokstav) \(?([a-j])\)? (?:of|in|i|av|af) (?:the )?$/u

const LAW = /^ (?:gdpr|ds-?gvo)(?!\p{L})/u

/**
 * The legal bases or safeguards that the text cites by article, paragraph and letter of the GDPR, in the order of the text.
 * `articles` says what stands in which article.
 */
export function citationsIn(text: string, articles: ReadonlyMap<string, string>): Match[] {
  const folded = foldCharacters(text)
  return [...keysIn(folded, articles), ...articlesIn(folded, articles), ...unsaidIn(folded, articles)].sort(
    (a, b) => a.start - b.start,
  )
}

/** "GDPR-6-1-f": an article as TILT documents cite it. */
const KEY = /(?<![\p{L}\p{N}-])(?:gdpr|ds-?gvo)-(6|9|4[69])-(\d)-([a-j])(?![\p{L}\p{N}-])/gu

function keysIn(folded: string, articles: ReadonlyMap<string, string>): Match[] {
  return [...folded.matchAll(KEY)].flatMap((match) => {
    const [whole, article, paragraph, letter] = match
    const id = articles.get(`${article}(${paragraph})(${letter})`)
    return id === undefined ? [] : [{ id, start: match.index, end: match.index + whole.length }]
  })
}

function articlesIn(folded: string, articles: ReadonlyMap<string, string>): Match[] {
  return [...folded.matchAll(PARAGRAPH)].flatMap((match) => {
    const [whole, named, inBrackets, behindDot, behindWord, bare, bareBrackets, bareDot] = match
    const article = named ?? bare ?? ''
    const paragraph = inBrackets ?? behindDot ?? behindWord ?? bareBrackets ?? bareDot ?? '1'
    const end = match.index + whole.length
    const before = LETTER_BEFORE.exec(folded.slice(Math.max(0, match.index - 40), match.index))
    const cited = before
      ? [{ letter: before[1] ?? '', start: match.index - before[0].length, end }]
      : lettersAt(folded, match.index, end)
    return cited.flatMap((letter) => matchesOf(letter, `${article}(${paragraph})`, folded, articles))
  })
}

function unsaidIn(folded: string, articles: ReadonlyMap<string, string>): Match[] {
  return [...folded.matchAll(UNSAID)].flatMap((match) => {
    const end = match.index + match[0].length
    const from = end + (ROMAN.exec(folded.slice(end, end + 8))?.[0].length ?? 0)
    return lettersAt(folded, match.index, from).flatMap((cited) => matchesOf(cited, `6(1)`, folded, articles))
  })
}

/** What the articles say of a cited letter; the name of the law behind it goes with it. */
function matchesOf(
  { letter, start, end }: Cited,
  paragraph: string,
  folded: string,
  articles: ReadonlyMap<string, string>,
): Match[] {
  const id = articles.get(`${paragraph}(${letter})`)
  return id === undefined ? [] : [{ id, start, end: end + (LAW.exec(folded.slice(end, end + 8))?.[0].length ?? 0) }]
}

interface Cited {
  readonly letter: string
  readonly start: number
  readonly end: number
}

/** The letters behind an article and its paragraph: "(b) and (f)", "litra b og f". The first carries the article. */
function lettersAt(folded: string, articleAt: number, from: number): Cited[] {
  const first = letterAt(folded, from, FIRST_LETTER)
  if (!first || (!first.named && isWord(folded, first))) return []
  const cited: Cited[] = [{ ...first, start: articleAt }]
  for (let last = first; ; ) {
    const until = letterAt(folded, last.end, LAST_LETTER)
    if (until && until.letter > last.letter && last.bracketed === until.bracketed) {
      cited.push(...lettersBetween(last.letter, until))
      last = until
    }
    const next = letterAt(folded, last.end, NEXT_LETTER)
    if (!next || isWord(folded, next) || (last.bracketed && !next.bracketed)) return cited
    cited.push(next)
    last = next
  }
}

/** The letters after one up to another, all where the last is written. */
function lettersBetween(first: string, last: Cited): Cited[] {
  const letters = 'abcdefghij'
  const between = letters.slice(letters.indexOf(first) + 1, letters.indexOf(last.letter) + 1)
  return [...between].map((letter) => ({ ...last, letter }))
}

interface FoundLetter extends Cited {
  readonly bracketed: boolean
  readonly named: boolean
}

function letterAt(folded: string, from: number, pattern: RegExp): FoundLetter | null {
  pattern.lastIndex = from
  const match = pattern.exec(folded)
  if (!match) return null
  const [whole, kind, open, letter = '', close] = match
  const bracketed = open !== undefined || close !== undefined
  const end = from + whole.length
  const start = end - `${open ?? ''}${letter}${close ?? ''}`.length
  return { letter, start, end, bracketed, named: kind !== undefined }
}

/** "i" is a preposition and "a" an article where a word follows: "artikel 9.2 i dataskyddsförordningen". */
function isWord(folded: string, { letter, end, bracketed }: FoundLetter): boolean {
  if (bracketed) return false
  if (letter === 'i') return /^ \p{L}/u.test(folded.slice(end, end + 2))
  return (
    letter === 'a' && /^ (?!and |or |och |og |und |gdpr|ds-?gvo|eu|i |av |af |in |of )\p{L}/u.test(folded.slice(end, end + 8))
  )
}
