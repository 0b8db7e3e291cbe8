/** The roles that a question or the sentence of a template can give. */
type AskedRole =
  | 'other'
  | 'retention'
  | 'purpose'
  | 'processing'
  | 'categories'
  | 'items'
  | 'recipients'
  | 'basis'
  | 'subjects'
  | 'transfer'
  | 'location'

const DATA =
  '(?:de )?(?:personal |personenbezogenen? |slags |typer? )?(?:person)?(?:uppgift(?:er(?:na)?)?|oplysning(?:er(?:ne)?)?|opplysning(?:er|ene)?|information(?:en)?|informasjon|informationen|daten|data(?:n|ene)?)'
const KINDS = '(?:(?:kategorier|typer|slags|sorters|types|kinds|categories|kategorien|arten) (?:av |af |of |von )?)'
const HANDLE =
  '(?:behandl|samla|samle|indsaml|innhent|inhämta|registrer|spara|lagr|använd|hanter|anvend|brug|bruk|gem|opbevar|oppbevar|collect|process|store|use|hold|gather|need|behöv|erheb|erhoben|verarbeit|speicher|gespeichert|nutz|verwend|brauch)'
const OUTSIDE = '(?:utanför|utenfor|utafor|uden for|udenfor|outside|außerhalb|tredje ?land|third countr|drittl|tredjestat)'
const EU = '(?:eu|ees|eøs|eea|ewr|europa|the eu|the eea|der eu|des ewr)'
const SPEAKER = '(?:vi|we|wir|de|they|sie|leverantören|the (?:vendor|provider|supplier)|leverandøren|der anbieter)'

/**
 * What a heading asks, and so what stands below it. A question is put in more ways than a list could hold: "Hur länge …" asks for a
 * time whoever keeps the data. Each pattern is bounded, is tried on folded words, and holds for the beginning of the whole heading.
 */
const ASKED: readonly (readonly [AskedRole, RegExp])[] = [
  [
    'other',
    /^(?:varifrån|hvorfra|woher|aus welchen quellen|where (?:do|does|did) .{0,60}(?:come from|get|obtain)|var (?:kommer|får vi|hämtar)|hvor (?:stammer|kommer|henter|får vi) )/u,
  ],
  [
    'retention',
    /^(?:(?:för |for |i )?(?:hur länge|hvor længe|hvor lenge|how long|wie lange)|(?:så|so) länge (?:sparar|lagrar|behåller|bevarar|speichern|bewahren)|(?:så lenge|så længe) (?:lagrer|oppbevarer|opbevarer|gemmer)|när (?:raderas|raderar|gallras|gallrar|tas .{0,40}bort)|hvornår slette|når slette|when (?:do|does|is|are|will) .{0,40}(?:delete|erase)|wann (?:werden|wird|löschen) .{0,40}(?:gelöscht|wir))/u,
  ],
  ['purpose', new RegExp(`^(?:varför|hvorfor|why|warum|weshalb|wozu|wofür) .{0,30}${HANDLE}`, 'u')],
  ['purpose', new RegExp(`^(?:vad|hvad|hva|what|til hvad) .{0,60}${HANDLE}.{0,60} (?:till|til|for|för)$`, 'u')],
  [
    'purpose',
    /^(?:vad|hvad|hva|what|was) (?:de|they|sie) (?:gör|gør|gjør|do|tun|machen)(?: (?:för|for|für) (?:oss|os|us|uns))?$/u,
  ],
  [
    'processing',
    /^(?:vad|hvad|hva|what|was) (?:(?:gör|gør|gjør|do|tun|machen) )?(?:vi|we|wir)(?: (?:gör|gør|gjør|do|tun|machen))?$/u,
  ],
  [
    'categories',
    new RegExp(
      `^(?:vilka|hvilke|which|what|welche) kategori\\p{L}{0,3} (?:av |af |of |von )?${DATA}(?:$| .{0,20}${HANDLE})`,
      'u',
    ),
  ],
  [
    'items',
    /^(?:(?:vad|hvad|hva|what|was) (?:samlar vi in|sparar vi|lagrar vi|indsamler vi|gemmer vi|samler vi inn|lagrer vi|(?:do )?we (?:collect|store)|erheben wir|speichern wir)|(?:vad|hvad|hva) vi (?:samlar in|sparar|lagrar|indsamler|gemmer|samler inn|lagrer)|was wir (?:erheben|speichern))(?: (?:om|about|über) (?:dig|deg|you|sie))?$/u,
  ],
  ['items', new RegExp(`^(?:vilka|hvilke|which|what|welche) ${KINDS}?${DATA}(?:$| .{0,20}${HANDLE})`, 'u')],
  [
    'recipients',
    /^(?:(?:till|til|med|with|to|an|mit) )?(?:vem|vilka|hvem|who|whom|wer|wem) (?:(?:kan|har|vi|do we|we|we may|deler vi|delar vi|the) )?(?:\p{L}{2,20} ){0,3}(?:del av|delar|delas|lämnar|lämnas|share|shared|receives?|gets|access|disclosed?|deler|deles|videregive\p{L}?|modtager|mottar|får|utlevere\p{L}?|tillgång|adgang|tilgang|erhält|bekommt|weiter(?:gegeben)?|übermittelt|zugriff)(?!\p{L})/u,
  ],
  [
    'basis',
    /^(?:(?:med|på|enligt|med stöd av|on|under|i henhold til|auf|nach) )?(?:vilken|vilket|vilka|what|which|hvilket|hvilken|hvad|hva|welche[rns]?|was) .{0,40}(?:rättsliga? grund|lagliga? grund|lagstöd|legal bas[ei]s|lawful bas[ei]s|legal grounds?|retsgrundlag|hjemmel|behandlingsgrunnlag|rettslige? grunnlag|rechtsgrundlage|hjemlen)|^(?:med|på) vilken rätt(?!\p{L})/u,
  ],
  [
    'subjects',
    /^(?:vem|vilka|hvem|who|wer|hvilke|vems|whose|wessen) .{0,40}(?:registrerade|registrerte|registrerede|personer|data subjects|betroffen\p{L}?|berörs|gäller|gjelder|handlar|handler|omfattas|omfattes|concern\p{L}{0,2}|affected)(?: .{0,10})?$/u,
  ],
  ['transfer', new RegExp(`^.{0,60}(?:överför|flytta|transfer|overfør|übermittel|übertragen).{0,60}${OUTSIDE}`, 'u')],
  ['transfer', new RegExp(`^${OUTSIDE}(?: av| af| the| der| des)? ${EU}(?!\\p{L})`, 'u')],
  [
    'location',
    new RegExp(
      `^(?:var|hvor|where|wo) .{0,60}(?:lagras|sparas|behandlas|förvaras|stored|processed|kept|located|held|hosted|opbevares|lagres|behandles|oppbevares|gespeichert|verarbeitet|gehostet)$|^(?:var|hvor|where|wo) (?:do |does )?(?:lagrar|sparar|behandlar|lagrer|opbevarer|oppbevarer|behandler|speichern|verarbeiten|store|process) ?${SPEAKER}`,
      'u',
    ),
  ],
  [
    'purpose',
    /^(?:formålet|ändamålet|syftet|the purposes?|purposes?|zwecke?|formål|ändamål) (?:med|of|for|der|för) .{0,100}(?:behandling|processing|verarbeitung)/u,
  ],
  ['other', /^.{0,120}(?:drejer sig primært om|shall mainly pertain to|gjelder hovedsakelig)/u],
  [
    'items',
    /^(?:behandlingen|the processing|processing|die verarbeitung) (?:omfatter|omfattar|includes|umfasst) (?:de )?(?:følgende|följande|the following|folgende) (?:typer|slags|types|arten) (?:af|av|of|von|personenbezogener)/u,
  ],
  [
    'subjects',
    /^(?:behandlingen|the processing|processing|die verarbeitung) (?:omfatter|omfattar|includes|umfasst) (?:de )?(?:følgende|följande|the following|folgende) (?:kategorier|categories|kategorien) (?:af|av|of|von|betroffener) ?(?:registrere?de|registrerte|registrerade|data subjects?|personen|betroffenen?)/u,
  ],
  [
    'retention',
    /(?:behandlingen har (?:følgende|följande) (?:varighed|varighet|varaktighet)|processing has the following duration|verarbeitung hat folgende dauer)$/u,
  ],
]

/** The longest words that are a question or the heading of a template. */
const LONGEST = 260

/** The role of what a heading asks for, or null where it asks nothing that Vart reads. Takes folded words. */
export function askedRole(words: string): AskedRole | null {
  if (words.length > LONGEST || !words.includes(' ')) return null
  const asked = words.endsWith('?') ? words.slice(0, -1).trimEnd() : words
  return ASKED.find(([, pattern]) => pattern.test(asked))?.[0] ?? null
}
