/** A moment from which a retention period runs. */
export interface RetentionStart {
  readonly id: string
  readonly meaning: string
  /** Words in small letters that name it. */
  readonly words: RegExp
}

const starts = (id: string, meaning: string, words: string): RetentionStart => ({ id, meaning, words: new RegExp(words, 'u') })

/** Where retention periods start, the more telling before the more general: the first that fits wins. */
export const RETENTION_STARTS: readonly RetentionStart[] = [
  starts(
    'consent-withdrawal',
    'consent is withdrawn',
    '(?:återkall|dra tillbaka|drar tillbaka|dragit tillbaka|withdr|revo[ck]|tilbagekald|tilbagetræk|trukket tilba|trekk\\p{L}* tilba|trekker|widerr)[^.]{0,60}(?:samtyck|consent|samtykke|einwilligung|it$)|(?:samtyck|consent|samtykke|einwilligung)[^.]{0,60}(?:återkall|tillbaka|withdr|revo[ck]|tilbagekald|tilbagetr|tilbake|tilbage|widerr)|^(?:until|tills|indtil|inntil|bis) [^.]{0,30}(?:återkall|withdr|widerruf|tilbagekald)',
  ),
  starts(
    'objection',
    'the person objects or unsubscribes',
    'avregistrer|avprenumerer|avslutar prenumeration|invänd|unsubscri|opt(?:s|ed)? out|opt-out|objects?(?!\\p{L})|objection|afmeld|avmeld|gør indsigelse|protester|abbestell|abmeld|widersprich|widerspruch',
  ),
  starts(
    'recruitment-end',
    'the recruitment ends',
    'rekryter|rekrutter|recruit|hiring process|application process|ansøgningsproces|ansættelsesproces|ansøgningen er afsluttet|ansettelsesprosess|bewerbungsverfahren|bewerbungsprozess|absage|tillsatt|(?:position|post) (?:is|has been) filled|ansøg|bewerb',
  ),
  starts(
    'employment-end',
    'the employment ends',
    'anställning|employment|ansættelse|ansættelses|ansettelsesforhold|fratræd|arbeidsforhold|arbeitsverhältnis|beschäftigung|ausscheiden',
  ),
  starts(
    'financial-year-end',
    'the financial year ends',
    'räkenskapsår|räkenskapsåret|financial year|fiscal year|accounting year|regnskabsår|regnskapsår|geschäftsjahr|wirtschaftsjahr',
  ),
  starts(
    'calendar-year-end',
    'the calendar year ends',
    'kalenderår|calendar year|årets (?:slut|udgang|utgang)|kalenderjahr|jahresende|end of the year|schluss des jahres',
  ),
  starts(
    'account-closed',
    'the account is closed',
    '(?:konto|account)\\p{L}* [^.]{0,40}(?:aktiv|active|avslut|stäng|rader|upphör|clos|delet|terminat|cancel|slett|luk|slet|ophør|avslutt|gelöscht|geschlossen)|(?:clos|delet|terminat|cancel|avslut|stäng|raderat|raderar|löschung|schließung|lukning|sletning|sletting)\\p{L}* [^.]{0,30}(?:konto|account)|kontolöschung|användarkonto|kundkonto|user account|(?:har|have|has|har du) (?:ett|et|en|an)(?: aktivt| active)? (?:konto|account)',
  ),
  starts(
    'last-purchase',
    'the last purchase',
    '(?:senaste|sista|last|latest|most recent|seneste|sidste|siste|letzten?|letztem)[^.]{0,20} (?:köp|beställning|order|purchase|transaction|køb|bestilling|kjøp|handel|einkauf|kauf|bestellung)',
  ),
  starts(
    'last-activity',
    'the last activity or sign-in',
    '(?:senaste|sista|last|latest|most recent|seneste|sidste|siste|letzten?|letzter|letztem)[^.]{0,20} (?:inlogg|aktivit|activity|login|log-in|sign-in|use|interaction|användning|innlogg|pålogg|bruk|brug|anmeldung|nutzung|aktivität)|inaktiv|inactiv|sist (?:var aktiv|logg)|senast (?:var aktiv|logg)',
  ),
  starts(
    'last-contact',
    'the last contact',
    '(?:senaste|sista|last|latest|most recent|seneste|sidste|siste|letzten?|letztem)[^.]{0,20} (?:kontakt|contact|kommunikation|communication|dialog)',
  ),
  starts(
    'contract-start',
    'the contract is entered into',
    '(?:avtal|contract|agreement|aftale|kontrakt|avtale|vertrag)\\p{L}* (?:ingå|teckna|undertecknats|start|is signed|was signed|is concluded|indgå|inngå|geschlossen)|(?:ingåend|tecknand|signing|conclusion|start|beginning|indgåelse|inngåelse|abschluss|beginn)\\p{L}*(?: of| av| af| des)?(?: the| a)? (?:avtal|contract|agreement|aftale|kontrakt|avtale|vertrag)|avtalets ingå|vertragsschluss|vertragsabschluss|vertragsbeginn|aftaleindgå|avtaleinngå',
  ),
  starts(
    'contract-end',
    'the contract or customer relationship ends',
    'avtal|utträd|udmeld|utmeld|kundförhålland|kundrelation|affärsrelation|kundtid|är kund|contract|agreement|subscription|prenumeration|customer relationship|business relationship|(?:are|is) (?:an?|our)(?: active| existing)? customer|membership|medlemskap|är medlem|er medlem|mitglied sind|(?:are|is) a member|samarbete|samarbejde|samarbeid|cooperation|zusammenarbeit|aftale|kundeforhold|kunderelation|abonnement|er kunde|medlemsskab|kontrakt|avtale|vertrag|kundenbeziehung|(?<!\\p{L})(?:vereins)?austritt|leav(?:e|ing) the (?:club|association|organi[sz]ation)|geschäftsbeziehung|kundenverhältnis|kunde sind|mitgliedschaft|abonnements?',
  ),
  starts(
    'case-closed',
    'the case is closed',
    'ärende|support|(?<!in )(?<!\\p{L})cases?(?!\\p{L})|ticket|enquiry|inquiry|sag(?:en|er)?(?!\\p{L})|(?<!\\p{L})sak(?:en)?(?!\\p{L})|henvendelse|anfrage|vorgang|abschluss des falle?s|schadenfall|förfrågan',
  ),
  starts('project-end', 'the project ends', 'projekt|project|prosjekt'),
  starts(
    'event',
    'the event has been held',
    'evenemang|eventet|(?<!\\p{L})event(?!\\p{L})|arrangement|veranstaltung|kursens slut|kursen är',
  ),
  starts('download', 'the file is downloaded', 'nedladd|download|nedlast'),
  starts('recording', 'the recording is made', 'inspelning|recording|recorded|optagelse|opptak|aufnahme|aufzeichnung'),
  starts('visit', 'the visit', 'besök|visit|besøg|besuch'),
  starts(
    'purchase',
    'the purchase',
    'köp|beställning|purchase|(?<!in )(?<!\\p{L})order(?!\\p{L})|køb|kjøp|bestilling|kauf|bestellung',
  ),
  starts('session-end', 'the session ends', 'session|sesjon|sitzung'),
  starts(
    'collection',
    'the data is collected',
    'insaml|inhämt|collect|received|mottag|indsaml|modtag|innsaml|mottatt|erhebung|erhoben|registrering',
  ),
]
