import { denies, supposes } from './moods.ts'

/**
 * What ties a company in a sentence to the one that speaks, in five languages: it is used, it provides, it is given data, it
 * acts on data. Patterns look at the folded words before or behind the name, and are bounded.
 */

const NEAR = '[^.;:!?]{0,140}$'
const W = '(?<!\\p{L})'

/** "We use X", "vi anlitar X", "wir setzen X ein". */
const USES = new RegExp(
  `${W}(?:använder|använts|används|nyttjar|utnyttjar|anlitar|anlitas|samarbetar med|samarbete med|tar hjälp av|tecknat avtal med|avtal med|köper in|use|used|uses|using|utili[sz]es?|rely on|relies on|work with|works with|engages?|engaged|employs?|partner with|partnered with|integrates?|bruger|benytter|anvender|anvendes|samarbejder med|gør brug af|har valgt|bruker|benyttes|samarbeider med|tar i bruk|nutzen|nutzt|verwenden|verwendet|setzen|hosten|hostet|benutzen|benutzt|hostar|driftar|host(?:s|ed)? (?:our|the|this|all|your)|hoster vores|hoster våre?|drifter|einsatz von|binden|bindet|arbeiten|bedienen|greifen auf|einsatz des|nutzung von|nutzung des|verwendung von)(?!\\p{L})${NEAR}`,
  'u',
)
/** "… is provided by X", "lagras hos X", "gehostet bei X": the preposition stands right before the name. */
const PROVIDED = new RegExp(
  `${W}(?:(?:läggs|ligger|förvaras|arkiveras|tillhandahålls|tillhandahållen|tillhandahållet|levereras|drivs|driftas|hostas|lagras|sparas|sköts|hanteras|behandlas|utförs|görs|genomförs|ombesörjs|administreras|produceras|skickas ut|sker|utvecklad|utvecklas)(?: [\\p{L}-]{1,20}){0,4} (?:av|hos|på|via|genom|i)|(?:(?:kører|kjører|ligger|leses|körs|finns|bokas|sker|hostes|gemmes|opbevares|lagres|behandles|sendes|bokförs|drives)(?: [\\p{L}-]{1,20}){0,4} hos)|(?:lagrar|sparar|förvarar|lagrer|gemmer|opbevarer|oppbevarer|store|keep|speichern|lagern)(?: [\\p{L}-]{1,20}){0,6} (?:hos|with|at|bei)|(?:kept|saved|placed|provided|operated|hosted|stored|powered|delivered|supplied|run|managed|processed|handled|performed|maintained|carried out|conducted|administered|done)(?: [\\p{L}-]{1,20}){0,4} (?:by|with|at|on|via|through|in)|\\p{L}{0,25}(?:system(?:et|em)?|verktyg(?:et)?|plattform(?:en)?|platform(?:en)?|tjänst(?:en)?|tjeneste(?:n)?|programvara|software|app(?:en)?|løsning(?:en)?|lösning(?:en)?) (?:kommer från|är från|kommer fra|er fra|comes from|is from|stammt von|kommt von)|(?:lægges|legges|ligger|gemmes|arkiveres|leveres|leveret|hostes|hostet|drives|drevet|opbevares|lagres|driftes|udbydes|behandles|håndteres|tilbydes|sendes ud|udføres|gennemføres|foretages|varetages|utføres|gjennomføres|foretas|ivaretas|administreres|gjøres)(?: [\\p{L}-]{1,20}){0,4} (?:af|av|hos|via|på|gennem|i)|(?:läuft|laufen|liegt|liegen|runs?|kører|kjører|körs|ligger)(?: [\\p{L}-]{1,20}){0,3} (?:auf|on|på) (?:den |the )?(?:servern|servers|servrar|servere)(?:na|ne)? (?:der|von|des|of|at|from|hos|från|fra)|(?:extern gehostet|gehostet|hosted|hostas|driftas|hostes)(?=: $)|(?:abgelegt|bereitgestellt|betrieben|gehostet|angeboten|gespeichert|verarbeitet|durchgeführt|erbracht|übernommen|abgewickelt)(?: [\\p{L}-]{1,20}){0,4} (?:von|bei|durch|über|in)|(?:anbieter|dienstleister|hoster|betreiber|anbieterin|betreibergesellschaft|auftragsverarbeiter|leverantör|leverantören|provider|supplier|udbyder|udbyderen|leverandør|leverandøren|tilbyder)(?: [\\p{L}-]{1,20}){0,6} (?:ist|är|is|er|sind)|(?:ein|einen) (?:dienst|service|angebot|webanalysedienst|analysedienst|tool|produkt)(?: [\\p{L}-]{1,20}){0,2} (?:der|von|des)|(?:en|ett) (?:tjänst|verktyg|produkt|system)(?: [\\p{L}-]{1,20}){0,3} från|an? (?:service|product|tool|platform)(?: [\\p{L}-]{1,20}){0,3} (?:of|from|by)|(?:et|en) (?:tjeneste|værktøj|verktøy|system|produkt)(?: [\\p{L}-]{1,20}){0,3} fra)(?: (?:the|die|der|den|dem|det|företaget|bolaget|firma|firmaet|virksomheten|selskapet|selskabet|unternehmen|company|leverantören|leverandøren))?:? $`,
  'u',
)
/** "… is shared with X", "skickas till X", "an X übermittelt". */
const GIVEN = new RegExp(
  `${W}(?:(?:delar|delas|dela|lämnar|lämnas|lämna|utlämnas|skickar|skickas|överför|överförs|överföra|överlämnas|vidarebefordras|förmedlas|share|shares|shared|sharing|disclose|disclosed|discloses|send|sends|sent|transfer|transfers|transferred|transmit|transmitted|pass|passed|provide|provided|forward|forwarded|deler|deles|videregiver|videregives|videregivet|sender|sendes|overfører|overføres|overlader|overlades|utleverer|utleveres|videreformidles|videresendes)${'[^.;:!?]{0,140}'} (?:med|till|to|with|til|hos|av)(?: [\\p{L}-]{1,20}){0,3}|(?:an|mit|bei)(?: (?:den|die|das|dem|der|unseren?|einen?|unser\\p{L}{0,2}))?(?: \\p{L}{1,30}){0,3}) $`,
  'u',
)
/** "Overførsel til Zoom i USA sker …", "transfers to X are based on …": the noun of giving opens the sentence. */
const TRANSFER_TO =
  /^(?:(?:the|all|any|alla|alle|die) )?(?:överföring(?:en|ar|arna)?|overførsel|overførslen|overførsler|overføring(?:en|er)?|utlämnande|videregivelse|utlevering|transfers?|disclosures?|übermittlung(?:en)?|übertragung|weitergabe)(?: (?:av|af|of|von|der|personuppgifter|personoplysninger|personopplysninger|personal|data|uppgifter|oplysninger|opplysninger|daten)){0,4} (?:till|til|to|an) (?:(?:the|die|den) )?$/u
/** German says at the end of the sentence what was done with the data. */
const GIVEN_BEHIND =
  /^[^.;:!?]{0,160}(?<!\p{L})(?:übermittel\p{L}{1,3}|übertragen|übertragung|weitergegeben|weitergeleitet|weitergabe|geteilt|gesendet|gespeichert|verarbeitet|gehostet)(?!\p{L})/u
/** "Wir haben Brevo auf dieser Website eingebunden", "hier ist Matomo im Einsatz". */
const AUXILIARY = /(?<!\p{L})(?:haben|hat|ist|sind|wird|werden|kommt|kommen)(?: [\p{L}-]{1,30}){0,8} $/u
const BOUND_BEHIND =
  /^[^.;:!?]{0,80}(?<!\p{L})(?:integriert|eingebunden|im einsatz|zum einsatz|eingesetzt|verwendet|genutzt|installiert|beauftragt)(?!\p{L})/u
const COOKIES = /(?<!\p{L})cookies? (?:from|by|set by|placed by|från|av|fra|af|von|der)(?: (?:\p{L}{1,20}|our|den|the)){0,3} $/u
const VIA =
  /(?<!\p{L})(?:via|med hjälp av|med stöd av|genom|by means of|with the help of|through|ved hjælp af|gennem|ved hjelp av|gjennom|mithilfe von|mit hilfe von|mittels|durch|über)(?: (?:tjänsten|verktyget|leverantören|the service|tjenesten|værktøjet|verktøyet|den dienst|des dienstes|dem dienst|das tool|unseren dienstleister|leverandøren))? $/u
/** "Med X ser vi …": the means opens the sentence, and the speaker follows. */
const WITH = /^(?:med|with|using|mit|genom|through) $/u
const THEN_WE = /^ \p{L}{2,20} (?:vi|we|wir)(?!\p{L})|^,? (?:we|vi|wir)(?!\p{L})/u
/** "X receives", "X är ett verktyg som hjälper oss", "X ist unser Auftragsverarbeiter". */
const ACTS =
  /^(?:[,)] ?[^.;:!?]{0,80}[,)])?(?: (?:which|who|that|som|der|die|das|also|även|också|now|today|i sin tur))?(?: (?:då|därmed|dermed|then|dabei|da|så))? ?(?:(?:tar emot|tar del av|samlar in|samlar|behandlar|lagrar|sparar|hanterar|får (?:då )?(?:tillgång|åtkomst|del)|får (?:då )?(?:din|dina|ditt|kundens|uppgift|dit|dine|navn|namn|opplysninger|oplysninger)|driver vår\p{L}?|driver vores|runs? our|betreibt unser\p{L}{0,2}|hjälper oss|levererar|sköter|registrerar|mäter|står för|driftar|ansvarar för|skickar|utför|används|använder|analyserar|receives?|collects?|process(?:es)?|stores?|hosts?|handles?|helps? us|provides?|acts? as|delivers?|measures?|supplies|manages?|sends?|sets?|records?|gets?|has access|have access|analy[sz]es|performs?|runs?|modtager|indsamler|behandler|opbevarer|lagrer|håndterer|hjælper os|leverer|får adgang|får tilgang|mottar|samler inn|hjelper oss|måler|sender|bruges|benyttes|varetager|hoster|drifter|erhebt|verarbeitet|speichert|erhält|empfängt|hilft uns|unterstützt uns|übernimmt|verwendet|setzt|nutzt|stellt|misst|versendet)(?!\p{L}))/u
/** "X är ett verktyg": tells what X is, and only that. */
const IS_A =
  /^(?:[,)] ?[^.;:!?]{0,80}[,)])?(?: (?:which|who|that|som|der|die|das|also|även|också|now|today|i sin tur))? ?(?:är|is|are|er|ist|sind) (?:an? |the |en |ett |et |ein |eine |vår |vårt |våra |our |vores |vår |unser |unsere |den |det |der |die |das )?(?:\p{L}{1,25}[ -]){0,3}(?:leverantör|underleverantör|personuppgiftsbiträde|biträde|underbiträde|verktyg|tjänst|system|plattform|molntjänst|partner|processor|sub-processor|provider|tool|service|platform|supplier|vendor|recipient|databehandler|underdatabehandler|leverandør|værktøj|verktøy|tjeneste|platform|auftragsverarbeiter|dienstleister|dienst|anbieter|werkzeug|tool|hoster|mottagare|modtager|mottaker|empfänger|webbanalysverktyg|analysverktyg|analyseværktøj|analyseverktøy|analysedienst|webanalysedienst|used by us|used to)/u
const ACTS_FOR =
  /^ (?:som|as|als) (?:\p{L}{1,20} ){0,3}(?:leverantör|personuppgiftsbiträde|underbiträde|biträde|processor|sub-processor|provider|databehandler|leverandør|auftragsverarbeiter|dienstleister|verktyg|tool|værktøj|verktøy|plattform|platform|mottagare|hosting)/u
/** A company's policy, terms or page is spoken of, not the company. */
const DOCUMENT_OF =
  /^(?:[’']?s?|s)? ?(?!(?:auf|in|on|på|i) (?:dieser|unserer|our|this|vår|vores|denne|den här) )(?:\p{L}{1,20} ){0,2}(?:policy|policies|privacy|integritetspolicy|personuppgiftspolicy|villkor|användarvillkor|terms|webbplats|hemsida|website|webpage|sida|site|privatlivspolitik|personvernerklæring|personvernpolicy|vilkår|hjemmeside|nettside|datenschutz\p{L}*|nutzungsbedingungen|hantering av|behandling af personoplysninger|trademark|aktie\p{L}*|shares|store|app store|play)(?!\p{L})/u

/** How a company stands in its sentence. */
export interface Standing {
  /** Folded words of the sentence before the name, and behind it. */
  readonly before: string
  readonly after: string
}

/** True where the sentence states that the company receives, keeps or handles data for the one who speaks. */
export function isRecipient({ before, after }: Standing): boolean {
  if (DOCUMENT_OF.test(after) && !PROVIDED.test(before)) return false
  const clause = lastClause(before)
  if (denies(clause)) return false
  if (ACTS.test(after) || ACTS_FOR.test(after) || (IS_A.test(after) && OURS.test(after)))
    return !deniesBehind(after) && !supposes(after.slice(0, 12)) && !supposes(lastPart(clause))
  const tied =
    USES.test(before) ||
    PROVIDED.test(before) ||
    COOKIES.test(before) ||
    (GIVEN.test(before) && isGiven(before, after)) ||
    (AUXILIARY.test(before) && BOUND_BEHIND.test(after) && !denies(after.slice(0, 100))) ||
    (TRANSFER_TO.test(before) && !denies(after.slice(0, 60)) && !supposes(after.slice(0, 60))) ||
    VIA.test(before) ||
    (WITH.test(before) && THEN_WE.test(after))
  return tied && !supposes(lastPart(clause))
}

/** What runs on the speaker's own machines goes to nobody: "Wir betreiben Matomo auf unseren eigenen Servern". */
const OURSELVES =
  /(?<!\p{L})(?:(?:unseren?|våra|our|vores|våre) (?:eigenen|egna|own|egne) (?:servern?|servrar|servers?|servere|systemen?|infrastru[ck]tur\p{L}?|rechnern|hardware|maskiner|machines)|self-hosted|selbst gehostet|selbst gehostete[nrs]?|selbst betrieben|selv-?hostet|egenhostad\p{L}?|i egen regi|i egen drift|lokal (?:gehostet|eingebunden|installiert)|on-premises?)(?!\p{L})/u

/** True where a folded sentence says that what it names is run by the one who speaks. */
export function isRunByUs(folded: string): boolean {
  return OURSELVES.test(folded)
}

/** True where the sentence only says what the company or service is: it goes on about a recipient, and makes none. */
export function describes({ before, after }: Standing): boolean {
  return before.trim() === '' && IS_A.test(after) && !deniesBehind(after)
}

const OURS = /(?<!\p{L})(?:vår|vårt|våra|oss|vi|our|us|we|vores|os|våre|unser\p{L}{0,2}|uns|wir)(?!\p{L})/u

/** "Geben wir … an X weiter": the verb is parted. */
const PARTED = /(?<!\p{L})(?:geben|gibt|leiten|leitet|reichen|treten)(?!\p{L})[^.;:!?]{0,140}$/u

/** German prepositions tie only where the verb behind says that data goes there. */
function isGiven(before: string, after: string): boolean {
  if (!/(?<!\p{L})(?:an|mit|bei)(?: \p{L}{1,30}){0,4} $/u.test(before) || GIVEN_BEHIND.test(after)) return true
  return PARTED.test(before) && /^[^.;:!?]{0,160}(?<!\p{L})(?:weiter|ab)(?:[.,;]|$)/u.test(after)
}

const TURNS = [';', ' men ', ' utan ', ' but ', ' aber ', ' sondern ', ' uden ', ' uten ']

/** The words from the last semicolon or "but" on: a denial before it does not reach the name. */
function lastClause(before: string): string {
  const ends = TURNS.map((turn) => [before.lastIndexOf(turn), turn.length] as const).filter(([at]) => at >= 0)
  return before.slice(Math.max(0, ...ends.map(([at, length]) => at + length - 1)))
}

/** The words from the last comma on. */
function lastPart(before: string): string {
  return before.slice(Math.max(0, before.lastIndexOf(',')))
}

function deniesBehind(after: string): boolean {
  return denies(after.slice(0, 30))
}
