import type { Span } from '../place.ts'
import type { Lexicons } from '../vocabulary/lexicons.ts'
import { LEGAL } from './company-name.ts'
import { type FoundCompany, firstOf, isServant } from './company-statements.ts'

const VERB =
  '(?:tillhandahåller|erbjuder|driver|utvecklar|säljer|provides|offers|operates|runs|develops|sells|leverer|leverar|tilbyder|tilbyr|udvikler|utvikler|sælger|selger|betreibt|bietet|entwickelt|vertreibt)'
const OURS = '(?:oss|vår|vårt|våra|us|our|os|vores|våre|uns|unser\\p{L}{0,2})'
const WE = '(?:[Vv]i|[Vv]år(?:t|a)?|[Ww]e|[Oo]ur|[Vv]ores|[Vv]åre|[Ww]ir|[Uu]nser\\p{L}{0,2})'
const CUSTOMER = '(?:[Cc]ustomer|[Cc]lient|[Kk]unden?|[Kk]lienten|[Aa]uftraggeber|[Oo]ppdragsgiver)'
const PROCESSOR =
  '(?:(?:[Dd]ata )?[Pp]rocessor|[Pp]ersonuppgiftsbiträde|[Bb]iträde|[Dd]atabehandler|[Aa]uftragsverarbeiter|[Aa]uftragnehmer)'
const SITE_DE =
  '(?:App|Website|Webseiten?|Internetseiten?|Anwendung|Plattform|Dienst(?:e?s)?|Online-?[Ss]hops?|Angebots?|Portals?)'
const SITE_NORDIC =
  '(?:[Aa]ppen|[Ww]ebbplatsen|[Ww]ebbsidan|[Hh]emsidan|[Ww]ebbutiken|[Hh]jemmesiden|[Ww]ebshoppen|[Nn]ettstedet|[Nn]ettsiden|[Nn]ettbutikken)'

const KIND =
  '[\\p{L}-]{0,30}(?:[Pp]olicy|[Nn]otice|[Ss]tatement|[Pp]olitik|[Ee]rklæring|[Ee]rklärung|[Rr]ichtlinie|[Hh]inweise|[Rr]etningslinjer|[Ii]nformation)'
const ENGAGES = '(?:uses|engages|works with|använder|anlitar|bruger|anvender|benytter|bruker|nutzt|setzt|verwendet|beauftragt)'
const SERVANTS =
  '(?:third[ -]part(?:y|ies)|sub-?processors?|sub-?contractors|vendors|(?:service )?providers|suppliers|underbiträden|(?:under)?leverantörer|underdatabehandlere|(?:under)?leverandører|Unterauftrag\\p{L}{2,14}|Subunternehmer|Dienstleister|Auftragsverarbeiter)(?!\\p{L})'
const AGREEMENT = '(?:avtal|aftale|avtale|agreement|addendum|vertrag|instruk[tsj]\\p{L}{0,5})'

/** How a text that calls nobody a controller still presents the company whose it is, in its first blocks. */
const PRESENTED = [
  `^(?:(?:Die|Der|The) )?(${LEGAL}) ${VERB} (?!${OURS}(?!\\p{L}))[^.]{1,200}\\.[^]{0,300}?(?<!\\p{L})${WE}(?!\\p{L})`,
  `(?<!\\p{L})${CUSTOMER}(?: ?\\([^()]{0,60}\\))? (?:and|och|og|und)(?: the| der| die)? (${LEGAL})[^.()]{0,80}\\([^()]{0,40}${PROCESSOR}(?!\\p{L})`,
  `${AGREEMENT}(?:et|en|s)? (?:mellan|between|mellem|mellom|zwischen) (?:the |dem |den )?${CUSTOMER} (?:and|och|og|und)(?: the| der)? (${LEGAL})`,
  `${AGREEMENT}(?:et|en|s)? (?:mellan|between|mellem|mellom|zwischen) (?:the |der |den )?(${LEGAL}) (?:and|och|og|und) (?:the |dem |den )?${CUSTOMER}(?!\\p{L})`,
  `(${LEGAL})[^.()]{0,80}\\([^()]{0,40}${PROCESSOR}(?!\\p{L})[^()]{0,40}\\),? (?:and|och|og|und)(?: the| der| dem| die)? ${CUSTOMER}(?!\\p{L})`,
  `^(?:Anlage|Anhang|Annex|Appendix|Schedule|Exhibit|Bilaga|Bilag|Vedlegg)(?: [\\p{L}\\d.]{1,4})?,? (?:zum|zur|to|till|til)(?!\\p{L})[^.:]{0,80}(?<!mit|with|med|medlem|zwischen|between) (?:der|des|von|of|hos|för|for|fra|från) {1,4}(?:der |the )?(${LEGAL})`,
  `(?<!\\p{L})(?:[Aa]nbieter(?:in)?|[Bb]etreiber(?:in)?|[Hh]erausgeber(?:in)?) (?:der|dieser|des|dieses) ${SITE_DE}[^.:]{0,40}? ist (?:die |der |das )?(${LEGAL})`,
  `(?<!\\p{L})(?:[Tt]his|[Tt]he) (?:app|web ?site|site|web ?shop|online (?:store|shop)|platform) is (?:operated|run|published) by (${LEGAL})`,
  `(?<!\\p{L})${SITE_NORDIC} (?:drivs|ges ut|drives|udgives|utgis|lages) a[vf] (${LEGAL})`,
  `(?<!\\p{L})(?:[Tt]his|[Dd]enna|[Dd]enne|[Dd]iese)(?:s|r)? ${KIND} (?:der|des|von|of|för|for|fra|från|hos|til|till)(?: die| der| the)? (${LEGAL})`,
  `^(${LEGAL})(?: ?\\([^()]{0,60}\\))? ${ENGAGES} [^.:]{0,60}?${SERVANTS}`,
  `^${PROCESSOR}(?:in)?: {0,4}(${LEGAL})`,
  `(?<!\\p{L})[Vv]erantwortlich(?: im Sinne[^.:]{0,80}| für[^.:]{0,100})? ist[ :\\n]{1,3}(?:(?:die|der|das)[ \\n]{1,2})?(${LEGAL})`,
].map((pattern) => new RegExp(pattern, 'gu'))
/** The blocks in which a text presents its company. */
const FIRST_BLOCKS = 8

/**
 * The company that the beginning presents: it offers what the text goes on to speak of as "we", is the customer's processor,
 * runs the site or the app, or is responsible. A known vendor is none, unless the document bears its name.
 */
export function presented(prose: readonly Span[], lexicons: Lexicons): FoundCompany | null {
  for (const pattern of PRESENTED) {
    for (const span of prose.slice(0, FIRST_BLOCKS)) {
      const found = firstOf(span, pattern, lexicons)
      if (found && !isServant(found.name, span, prose, lexicons)) return found
    }
  }
  return null
}
