import { type Span, within } from '../place.ts'
import { foldCharacters } from '../vocabulary/lexicon.ts'

/** Words that refer to data stated elsewhere in the document, by the number of its section, with letters of its list, or as what stands above. */
export interface Reference {
  readonly words: Span
  /** The number of the section in small letters ("2.1", "a.3"), or null for the flow above. */
  readonly number: string | null
  /** The letters of the list items meant ("a", "b"); none for all. */
  readonly letters: readonly string[]
}

const DATA =
  'person(?:uppgifter(?:na)?|oplysninger(?:ne)?|opplysninger(?:ne|en)?)|personal data|personal information|personenbezogenen? daten|uppgifter(?:na)?|oplysninger(?:ne)?|opplysninger(?:ne|en)?|data|daten|angaben|information(?:en)?|kategorier(?:na|ne|en)?|categories|kategorien|datenkategorien'
const AROUND =
  'wie|like|liksom|ligesom|de|den|det|dem|the|those|all|alla|alle|samtliga|samtlige|sämtliche|samma|samme|same|die|der|dieselben|som|that|which|are|is|er|as|av|of|from|i|in|under|enligt|according|to|jf|jfr|see|se|siehe|gemäß|laut|anges|angivits|angivna|angetts|framgår|beskrivs|nämns|nämnda|listas|listade|set|out|listed|described|specified|stated|mentioned|referred|nævnt|nævnte|nævnes|anført|anførte|angivet|nevnt|nevnte|oppført|beskrevet|angitt|genannt|genannten|aufgeführt|aufgeführten|beschrieben|beschriebenen|angegeben'
const ANNEX = '(?:bilaga|bilag|vedlegg|annex|appendix|schedule|anlage|anhang) (?:[ivx]{1,4}|[a-z]|\\d{1,2}),?'
const SECTION =
  'punkter(?:na)?|punkt|pkt\\.?|avsnitt|afsnit|sections?|sec\\.|clause|paragraph|abschnitt|ziffer|ziff\\.|nummer|nr\\.?|§'
const LETTER =
  '(?:\\(?[a-h]\\)|(?:litra|lit\\.?|bokstav|buchst\\.?|letter) [a-h](?!\\p{L})|[a-h](?=,|$| (?:and|och|og|und|samt|sowie)(?!\\p{L})))'
const LETTERS = `(?:,? ?${LETTER}(?:,| and| och| og| und)?(?=,? ?${LETTER}|[^\\p{L}]|$)){0,8}`

const TO_SECTION = new RegExp(
  `^(?:(?:${DATA}|${AROUND}|${ANNEX}) ){0,14}(?:${SECTION}) ?(\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-z]\\.\\d{1,2}(?:\\.\\d{1,2}){0,2})(${LETTERS})(?![\\p{L}\\p{N}])`,
  'u',
)
/** "All personal data in Annex I". */
const TO_ANNEX = new RegExp(
  `^(?:(?:${DATA}|${AROUND}) ){1,14}(?:bilaga|bilag|vedlegg|annex|appendix|schedule|exhibit|anlage|anhang) ([ivx]{1,4}|[a-z]|\\d{1,2})(?![\\p{L}\\p{N}]|\\.\\d)`,
  'u',
)
const ABOVE = new RegExp(
  `^(?:(?:de |the |die )?(?:samma|samme|same|dieselben|gleiche[n]?) )(?:(?:${DATA}|slags|typ av|types? of|kategorier av|categories of|kategorier af) ){0,3}(?:som|as|wie) (?:ovan|above|ovenfor|oven|oben)(?!\\p{L})`,
  'u',
)

/** What words that begin with a reference refer to; null where they begin with none. */
export function referenceIn(words: Span): Reference | null {
  const folded = foldCharacters(words.text.slice(0, 300))
  const section = TO_SECTION.exec(folded)
  if (section) {
    const letters = [...(section[2] ?? '').matchAll(/(?<!\p{L})([a-h])(?!\p{L})/gu)].map((match) => match[1] ?? '')
    return { words: within(words, 0, section[0].length), number: section[1] ?? null, letters }
  }
  const annex = TO_ANNEX.exec(folded)
  if (annex) return { words: within(words, 0, annex[0].length), number: `annex ${annex[1]}`, letters: [] }
  const above = ABOVE.exec(folded)
  return above ? { words: within(words, 0, above[0].length), number: null, letters: [] } : null
}
