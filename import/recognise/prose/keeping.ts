import { type Span, within } from '../../place.ts'
import { foldCharacters } from '../../vocabulary/lexicon.ts'

const KEEPING =
  /(?<!\p{L})(?:spara[rs]?|sparats|lagra[rs]?|lagringen|lagringstiden|lagringstid|bevara[rs]?|arkivera[rs]|radera[rs]?|gallra[rs]?|tas bort|tar bort|anonymisera[rs]|stored?|stores|keeps?|kept|retain(?:s|ed)?|retention|delete[sd]?|erase[sd]?|anonymi[sz]ed|expires?|gemmes|gemmer|opbevares|opbevarer|slettes|sletter|oppbevares|oppbevarer|lagres|lagrer|opbevaringsperioden|lagringsperioden|speicher(?:n|t|dauer)|gespeichert|speicherung|aufbewahrt|aufbewahrung|gelöscht|löschen|löscht|bewahr(?:en|t)|anonymisiert|vernichtet|löschfrist|vorgehalten)(?!\p{L})/u
const NUMBERS =
  'en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|trettio|sextio|nittio|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety|et|to|fire|fem|seks|syv|sju|åtte|ti|tolv|tredive|tretti|ein|eine|einem|einen|zwei|drei|vier|fünf|sechs|sieben|zehn|zwölf|dreißig'
const DURATION = new RegExp(
  `(?<!\\p{L})(?:\\d{1,4}|${NUMBERS})(?: ?(?:-|–|till|to|til|bis) ?\\d{1,4})?[ -](?:\\(\\d{1,4}\\) )?(?:dag|dyg|døg|day|tag|veck|week|uge|uke|woche|mån|month|måned|monat|år|year|jahr|tim|hour|stund)`,
  'u',
)
const AS_LONG_AS =
  /(?<!\p{L})(?:så länge|så lenge|så længe|as long as|solange|för den tid|under den tid|under tiden|until|tills|indtil|inntil|bis (?:zum|zur|sie)|till dess|until you)(?!\p{L})/u

/** "Die Daten werden nach der Abbestellung gelöscht": gone once something has happened. */
const GONE =
  /(?<!\p{L})(?:radera[rs]?|gallra[rs]?|tas bort|tar bort|delete[sd]?|erase[sd]?|removed|slettes|sletter|gelöscht|löschen|löscht)(?!\p{L})/u
const ONCE =
  /(?<!\p{L})(?:efter (?:att|din|ditt)|när|så snart|after (?:you|your|the end)|when|once|as soon as|efter,? at|når|så snart|etter (?:at|avmelding|oppsigelse)|nach (?:der|dem|ihrer|ihrem|ablauf|ende|widerruf|kündigung|abmeldung)|sobald|wenn)(?!\p{L})/u

/** The words of a sentence that say how long data is kept, or null: something is kept or deleted, and a time is named. */
export function keepsFor(sentence: Span): Span | null {
  const folded = foldCharacters(sentence.text)
  const timed = DURATION.test(folded) || AS_LONG_AS.test(folded) || (GONE.test(folded) && ONCE.test(folded))
  if (!KEEPING.test(folded) || !timed) return null
  return within(sentence, 0, sentence.text.length)
}

/** True where the sentence names a duration in numbers or number words. */
export function namesDuration(sentence: Span): boolean {
  return DURATION.test(foldCharacters(sentence.text))
}
