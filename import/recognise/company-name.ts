import type { Lexicons } from '../vocabulary/lexicons.ts'

/** Legal forms as a company writes them behind its name in running text, where case matters. */
export const FORM =
  '(?:AB|Aktiebolag|HB|KB|Handelsbolag|Inc\\.?|Incorporated|LLC|LLP|L\\.P\\.|(?:Pty |Pte\\.? ?)?Ltd\\.?|Limited|PLC|plc|Corp\\.?|Corporation|PBC|GmbH(?: & Co\\. ?KG(?:aA)?)?|gGmbH|mbH|AG|KGaA|OHG|GbR|UG(?: \\(haftungsbeschränkt\\))?|e\\. ?[KVG]\\.|KG|SE|eG|ApS|A/S|I/S|K/S|P/S|ASA|AS|SA|ANS|IKS|KF|Oyj|Oy|B\\.?V\\.?|N\\.?V\\.?|SASU?|SARL|S\\.à ?r\\.l\\.|S\\.r\\.l\\.|S\\.p\\.A\\.|S\\.A\\.|OÜ|UAB|SIA|Sp\\. ?z ?o\\. ?o\\.|K\\.K\\.)'
const WORD = "[\\p{L}\\p{N}&.'’/-]{1,40}"
/** A company's name with its legal form; what a sentence says before the name may come with it. */
export const LEGAL = `[\\p{Lu}\\p{N}]${WORD.replace('{1,40}', '{0,40}')}(?: ${WORD}){0,6}?(?:,? (?:Inc\\.?|LLC|LLP|Ltd\\.?|Limited|Corp\\.?|L\\.P\\.|PBC)| ${FORM})(?: \\(publ\\))?(?![\\p{L}\\p{N}])`
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}&.’'-]{1,30}"
/** A name in capitals without a legal form: "Solgläntan Friskvård", "Björk & Lind". */
export const PLAIN = `${CAPITAL}(?: (?:& |och |and |og |und )?${CAPITAL}){0,3}`

const WHOLE_PLAIN = new RegExp(`^${PLAIN}$`, 'u')
/** Words of a sentence that no name holds: what stands before them is no part of it. */
const SENTENCE_WORDS = new Set(
  'hur how hvordan wie that att at dass om about över på by av af från von is är er ist we vi wir us oss uns our vår vårt våra vores våre unser unsere this denna detta denne dette diese dieser dieses between mellan mellem mellom zwischen means avser welcome to till til zu when när når wenn if företaget bolaget company firma virksomheden selskapet der die das den det the hos bei for för für'.split(
    ' ',
  ),
)
/** "Our privacy policy", "Integritetspolicy för Kunder" and "Privacy Policy – Legal" name nobody. */
const NOBODY =
  /^(?:our|your|my|the|this|these|each|every|such|how|why|when|so|here|varje|respektive|hur|varför|när|så|här|hver|hvert|hvordan|hvorfor|når|sådan|således|slik|her|jede[rs]?|wie|warum|wenn|hier|list|all|current|approved|authori[sz]ed|general|global|website|web|site|app|customers?|users?|visitors?|employees?|candidates?|applicants?|residents|suppliers?|vendors?|partners?|online|external|internal|data|cookies?|eu|gdpr|dsgvo|b2b|b2c|faq|legal|security|privacy|trust|policy|policies|terms|help|support|home|start|version|update\p{L}*|annex|appendix|schedule|bilaga|bilag|vedlegg|anhang|anlage|company|service|services|platform|vår|vårt|våra|din|ditt|dina|denna|alla|aktuella|godkända|anlitade|allmän|extern\p{L}*|intern\p{L}*|kund\p{L}*|tjänsten|plattformen|appen|webbplatsen|bolaget|företaget|anställda|medarbetare|rekrytering|vores|deres|våre|godkendte|kunder|tjenesten|unsere?|diese|alle|aktuelle|kunden|webseite|website|bewerber|mitarbeiter|we|us|vi|oss|wir|uns|you|du|sie|januar[iy]?|februar[iy]?|mars|march|april|may|maj|mai|juni|june|juli|july|augusti?|september|o[ck]tober|november|de[cz]ember)(?!\p{L})/iu
const RESIDENTS = /(?:residents|customers|users|kunder|kunden|användare|brukere|brugere|nutzer)$/iu

/** True where the words are a name in capitals that can be a company's. */
export function isPlainName(words: string, lexicons: Lexicons): boolean {
  return WHOLE_PLAIN.test(words) && !isNobody(words, lexicons)
}

/** True where the words stand for no company: "Our", "Kunder", "California Residents". */
export function isNobody(words: string, { subjects }: Lexicons): boolean {
  return NOBODY.test(words) || RESIDENTS.test(words) || subjects.exact(words) !== null
}

/** How many characters of matched words belong to the sentence and not to the name at their end: "Vi på Tallen AB" → 6. */
export function sentenceBefore(words: string): number {
  let from = 0
  for (const match of words.matchAll(/[^ ]{1,60}/gu)) {
    const [word] = match
    const end = match.index + word.length
    const ends = /[.:;!?]$/u.test(word) && word.length > 4
    if (end < words.length && (ends || SENTENCE_WORDS.has(word.toLowerCase()))) from = end + 1
  }
  return from
}
