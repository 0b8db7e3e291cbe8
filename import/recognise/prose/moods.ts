/**
 * Whether a clause states something, or denies, permits, supposes or points elsewhere. Every pattern is bounded and is
 * tried on folded text (lower case, plain dashes and quotes).
 */

/** Words that deny what follows them in their clause. "Not only" denies nothing. */
const DENIES =
  /(?<!\p{L})(?:inte|aldrig|ej|ingen|inga|inget|utan|varken|not|never|no|none|neither|nor|without|cannot|don't|doesn't|won't|ikke|aldri|hverken|verken|uden|uten|nicht|niemals|nie|kein|keine|keinen|keiner|keinem|weder|ohne)(?! (?:bara|enbart|endast|begränsat till|only|just|limited to|kun|bare|begrænset til|begrenset til|nur|beschränkt auf)(?!\p{L}))(?!\p{L})/u

/** Words that permit or suppose: what may be done is not said to be done. */
const SUPPOSES =
  /(?<!\p{L})(?:får(?! (?:då |bara |endast )?(?:ta )?(?:del|tillgång|åtkomst|adgang|tilgang)(?!\p{L}))|kan (?:komma att|också komma|även komma|vid behov)|kan|kunde|skulle|må|may|might|could|would|can|reserve[sd]?|entitled|authori[sz]ed?|berättigad|rätt att|rätten att|befogenhet|bemyndigad|(?<!(?:for at|for å|til at|med henblik på at) )kunne|vil kunne|kan komme til|berettiget|ret til|rett til|darf|dürfen|kann|können|könnte|könnten|würde|würden|berechtigt|vorbehalten|behalten uns)(?!\p{L})/u

/** Sentences that lead the reader elsewhere, or tell what somebody can do with a browser, an account or a company's policy. */
const ELSEWHERE =
  /(?<!\p{L})(?:läs mer|läsa mer|mer information|läsa om|hittar du|finner du|besök(?!er|are|s)|klicka|stänga av|stäng av|blockera|avböja|avregistrera|inställningar(?:na)? i|avaktivera|read more|learn more|more information|further information|find out|please see|please visit|refer to|opt[ -]?out|unsubscribe|click|turn off|disable|block cookies|browser settings|add-on|læs mere|mere information|les mer|mer informasjon|slå fra|slå av|fravælge|klik|klikk|weitere informationen|nähere informationen|mehr erfahren|mehr informationen|finden sie|entnehmen sie|widersprechen|deaktivieren|klicken|unterbinden|verhindern|browser-plugin|unlike|in contrast|till skillnad från|i stället för|instead of|i motsats|i modsætning|im gegensatz|formerly|previously|no longer|inte längre|tidigare använde|ikke længere|ikke lenger|nicht mehr|tidligere|trademark|varumärke|varemærke|varemerke|marke der|competitor\p{L}{0,3}|konkurrent\p{L}{0,5}|egne vilkår|egna villkor|own terms|own (?:privacy )?polic|eigenen? (?:nutzungsbedingungen|datenschutz\p{L}*)|egne servere|egna servrar|own servers|egne privatlivspolitikker|(?:nogle|mange|some|many|most|andra|många|vissa|andre|noen|manche|viele|einige|other) (?:hjemmesider|websites?|sites|webbplatser|sajter|sider|nettsteder|nettsider|webseiten|websites)|allmänna villkor|användarvillkor|terms and conditions|terms of (?:use|service)|nutzungsbedingungen|forretningsbetingelser|brukervilkår|länkar till|links? to|länk till|verlinkt|lenker til|links til|not affiliated|merger|sammanslagning|fusion|acquisition)(?!\p{L})/u

/** True where a folded clause denies. */
export function denies(folded: string): boolean {
  return DENIES.test(folded)
}

/** True where a folded clause permits or supposes rather than states. */
export function supposes(folded: string): boolean {
  return SUPPOSES.test(folded)
}

/** True where a folded sentence asks, or points somewhere else, and states nothing of its own. */
export function leadsElsewhere(folded: string): boolean {
  return folded.endsWith('?') || ELSEWHERE.test(folded)
}
