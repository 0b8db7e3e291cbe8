/** Everyday words and words of privacy documents in the languages that Vart reads; what two languages share counts for both. */
const WORDS = {
  sv: 'land och att är för av inte från eller som på med till den det vi du dig din ditt dina oss vår vårt våra om hur när kan har ska en ett vid genom enligt samt vilka uppgifter personuppgifter personuppgift behandling behandlingen behandlar avtal kunder namn lagring leverantör leverantörer underleverantörer underbiträde underbiträden ändamål syfte laglig grund rättslig lagringstid samtycke mottagare tjänst tjänster plats kategori överföring integritetspolicy intresseavvägning adress telefonnummer betalning fakturering händelse aktivitet registrerade e-postadress',
  en: 'the and of to for is are processing with or your you we our us by from this that how when which may can not as in be has it at use used purpose purposes location services provider providers sub-processor processors processor retention legal basis address phone customer customers country transfer privacy policy consent storage security category contact individuals',
  da: 'og af er ikke at for på med til den det vi du dig din dit dine os vores om hvordan når kan har skal en et ved efter samt hvilke som personoplysninger oplysninger oplysning behandling behandler aftale navn fra eller leverandør underdatabehandler underdatabehandlere databehandler databehandlere formål retsgrundlag behandlingsgrundlag opbevaring opbevaringsperiode slettefrist samtykke modtagere ydelse tjeneste placering overførsel privatlivspolitik medarbejdere kunder telefonnummer betaling fakturering lagring land virksomhed interesseafvejning',
  no: 'og av er ikke å at for på med til den det vi du deg din ditt dine oss vår vårt våre om hvordan når kan har skal en et ved etter samt hvilke som personopplysninger opplysninger opplysning behandling behandler avtale navn fra eller leverandør leverandører underleverandør underleverandører underdatabehandler databehandler databehandlere formål rettslig grunnlag behandlingsgrunnlag lagring lagringstid slettefrist samtykke mottakere tjeneste plassering overføring personvern personvernerklæring ansatte kunder telefonnummer betaling fakturering land virksomhet interesseavveining regnskap',
  de: 'und der die das ist sind nicht von für oder mit zu zur zum den dem des ein eine einer wir sie ihr ihre ihrer uns unsere unser wie wenn kann werden wird im in auf bei nach durch sowie welche als daten personenbezogene personenbezogener verarbeitung zweck zwecke rechtsgrundlage vertrag adresse anschrift land ort sitz dienst dienstleister auftragsverarbeiter unterauftragsverarbeiter empfänger speicherdauer löschfrist löschung einwilligung datenschutz datenschutzerklärung kunden anbieter übermittlung betroffene kategorie telefonnummer zahlung abrechnung deutschland',
} as const

/** A language that Vart reads. */
export type Language = keyof typeof WORDS

const LANGUAGES = Object.keys(WORDS) as Language[]
const KNOWN = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set(WORDS[language].split(' '))]),
) as unknown as Readonly<Record<Language, ReadonlySet<string>>>
/** Languages that Vart does not read: a text that speaks for one of them is in none of its own. */
const OTHERS: readonly (readonly string[])[] = [
  'de het een van en in is dat die op te zijn voor met niet wij we uw ons onze aan door of om naar gegevens persoonsgegevens verwerking leverancier doel',
  'de la le les des du et en un une est que pour dans par sur vos nous vous données personnelles traitement finalité pays',
  'de la el los las del y en un una es que para por con sus datos personales tratamiento finalidad país',
  'di la il le dei del e in un una è che per con dati personali trattamento finalità paese',
  'ja on ei tai että se ne joka kuin niin henkilötietoja henkilötietojen käsittely käsittelemme tarkoitus maa',
  'i w z na do nie jest się oraz lub dane osobowe danych osobowych przetwarzania cel kraj',
].map((words) => words.split(' '))
/** Letters that a language has and others do not; they weigh where few words are known. */
const LETTERS: Readonly<Record<Language, RegExp>> = { sv: /[åäö]/u, en: /^$/u, da: /[æøå]/u, no: /[æøå]/u, de: /[äöüß]/u }
const ANY_LETTER = /[åäöæøüß]/u
const LETTER = 0.3

/** How much of a text is looked at. */
const SAMPLE = 20_000
/** Fewer telling words than this tell nothing. */
const FEWEST = 2
/** Of the words that tell two languages apart, the better one has this many times as many. */
const AHEAD = 1.5

/**
 * The language most of a text is written in, or null where its words do not tell: where they are few, or speak nearly as
 * much for another language.
 */
export function languageOf(text: string): Language | null {
  const counts = new Map<string, number>()
  const sample = text.slice(0, SAMPLE).toLowerCase()
  for (const word of sample.match(/\p{L}{1,40}(?:-\p{L}{1,40})?/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].flatMap(([word, count]) => (tellsAny(word) ? [{ count, weights: weightsOf(word) }] : []))
  const score = (language: Language, but?: Language) =>
    words.reduce((sum, { count, weights }) => sum + count * Math.max(0, weights[language] - (but ? weights[but] : 0)), 0)
  const [best = 'en', ...others] = [...LANGUAGES].sort((a, b) => score(b) - score(a))
  const tells = others.every((other) => score(best, other) > 0 && score(best, other) >= AHEAD * score(other, best))
  const other = Math.max(...OTHERS.map((known) => known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)))
  return tells && score(best) >= FEWEST && score(best) > other ? best : null
}

/** True for a word that speaks for one of the languages; most speak for none. */
function tellsAny(word: string): boolean {
  return ANY_LETTER.test(word) || LANGUAGES.some((language) => KNOWN[language].has(word))
}

function weightsOf(word: string): Record<Language, number> {
  const weight = (language: Language) => (KNOWN[language].has(word) ? 1 : LETTERS[language].test(word) ? LETTER : 0)
  return { sv: weight('sv'), en: weight('en'), da: weight('da'), no: weight('no'), de: weight('de') }
}
