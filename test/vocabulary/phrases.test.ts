import { describe, expect, test } from 'vitest'
import { placesOf } from '../../import/normalise/places.ts'
import { foldCharacters, type Lexicon } from '../../import/vocabulary/lexicon.ts'
import { shipped } from '../../import/vocabulary/lexicons.ts'

const idsIn = (lexicon: Lexicon, text: string) => lexicon.all(foldCharacters(text)).map(({ id }) => id)

/** What each line names, whatever the language: Swedish, English, Danish, Norwegian, German. */
const ITEMS: [string, readonly string[]][] = [
  ['email', ['mejladresser', 'e-mail addresses', 'e-mailadresser', 'epostadresse', 'E-Mail-Adressen']],
  ['phone', ['mobilnr', 'mobile phone number', 'tlf.nr.', 'mobiltelefonnummer', 'Handynummern']],
  ['national-id-number', ['pers nr', 'SSN', 'CPR-numre', 'fødselsnummeret', 'Steuer-IDs']],
  ['bank-account', ['bankgironummer', 'sort code', 'reg.- og kontonummer', 'bankopplysninger', 'Bankverbindungen']],
  ['browser-settings', ['webbläsarversion', 'user-agent', 'browsertype og version', 'nettleserversjon', 'Browsertypen']],
  ['access-time', ['tidsstämpel', 'date and time of access', 'tidsstempel', 'tidspunkt for besøk', 'Zugriffszeitpunkt']],
  ['referrer-url', ['hänvisande URL', 'referrer URL', 'henvisende side', 'henvisende nettsted', 'Referrer-URL']],
  ['diagnosis', ['diagnoser', 'diagnoses', 'diagnose', 'diagnoser', 'Diagnosen']],
  ['allergies', ['allergier', 'food allergies', 'allergi', 'matallergi', 'Unverträglichkeiten']],
  [
    'trade-union-membership',
    ['facklig tillhörighet', 'union membership', 'fagforeningsforhold', 'fagforening', 'Gewerkschaftsmitgliedschaft'],
  ],
  ['criminal-data', ['polisanmälan', 'DBS check', 'straffeattester', 'vandelsattest', 'polizeiliches Führungszeugnis']],
  ['meter-data', ['mätarställning', 'meter readings', 'måleraflæsninger', 'målerstand', 'Zählerstände']],
  ['grades', ['betyg och studieresultat', 'exam results', 'karakterer', 'eksamensresultater', 'Prüfungsergebnisse']],
  ['family-data', ['antal barn', 'number of children', 'antal børn', 'husholdning', 'Familienverhältnisse']],
  ['employer', ['arbetsgivare', 'current employer', 'arbejdsgiver', 'arbeidsgiver', 'Arbeitgeber']],
  ['crash-data', ['kraschrapporter', 'crash logs', 'nedbrudsrapporter', 'krasjrapporter', 'Absturzberichte']],
]

describe('items', () => {
  test.each(ITEMS)('%s', (id, words) => {
    for (const word of words) expect(shipped.items.exact(word), word).toBe(id)
  })

  test.each([
    ['Vorname, Nachname', ['first-name', 'last-name']],
    ['PLZ und Ort', ['postal-code', 'city']],
    ['brugernavn og adgangskode', ['username', 'password']],
    ['förnamn och efternamn', ['first-name', 'last-name']],
  ])('%s names two', (text, ids) => expect(idsIn(shipped.items, text)).toEqual(ids))

  test.each([
    'collected by us',
    'legitimate interest',
    'with your consent',
    'efter samtykke',
    'aftaler',
    'Performance data',
    'reference number',
    'Kündigung',
  ])('%s says none of them', (text) => expect(idsIn(shipped.items, text)).toEqual([]))
})

test.each([
  [
    'personalisation',
    ['personalisering av innehåll', 'product personalization', 'personligt tilpasset indhold', 'personalisierte Inhalte'],
  ],
  ['crime-prevention', ['motverka penningtvätt', 'fraud detection', 'bekæmpelse af hvidvask', 'hvitvasking', 'Betrugserkennung']],
  ['booking', ['tidsbokning', 'appointment booking', 'tidsbestilling', 'timebestilling', 'Terminvereinbarung']],
])('purpose %s', (id, words) => {
  for (const word of words) expect(idsIn(shipped.purposes, word), word).toEqual([id])
})

test.each([
  ['guardian', ['vårdnadshavare', 'legal guardians', 'forældre', 'foresatte', 'Erziehungsberechtigte']],
  ['donor', ['gåvogivare', 'donors', 'frivillige', 'givere', 'Ehrenamtliche']],
  ['policyholder', ['försäkringstagare', 'policyholders', 'forsikringstagere', 'forsikringstakere', 'Versicherungsnehmer']],
])('subject %s', (id, words) => {
  for (const word of words) expect(shipped.subjects.exact(word), word).toBe(id)
})

test.each([
  ['legal-obligation', ['bokföringslagen', 'statutory obligations', 'bogføringsloven', 'rettsleg plikt', '§ 147 AO']],
  [
    'legitimate-interest',
    [
      'legitima intressen',
      'legitimate business interest',
      'legitime interesser',
      'berettiga interesse',
      'berechtigter Interessen',
    ],
  ],
])('basis %s', (id, words) => {
  for (const word of words) expect(idsIn(shipped.bases, word), word).toEqual([id])
})

test.each([
  [
    'scc',
    [
      'EU standardavtalsklausuler',
      'EU SCCs',
      'EU-Kommissionens standardkontraktsbestemmelser',
      'EUs standardkontrakter',
      'EU-Standardvertragsklauseln',
    ],
  ],
  [
    'adequacy',
    [
      'beslut om adekvans',
      'adequacy decisions',
      'tilstrækkelighedsafgørelser',
      'adekvansbeslutninger',
      'Angemessenheitsbeschlüsse',
    ],
  ],
  ['uk-idta', ['IDTA', 'UK Addendum']],
])('mechanism %s', (id, words) => {
  for (const word of words) expect(idsIn(shipped.mechanisms, word), word).toEqual([id])
})

test.each([
  ['uppgiftskategorier', 'categories'],
  ['lawful bases', 'basis'],
  ['hvor længe opbevares oplysningerne', 'retention'],
  ['rettsleg grunnlag', 'basis'],
  ['personenkreis', 'subjects'],
  ['scope', null],
  ['products', null],
])('the header %s', (words, role) => expect(shipped.role(words)).toBe(role))

test.each([
  ['ap-southeast-2', 'AU'],
  ['europe-north2', 'SE'],
  ['swedencentral', 'SE'],
  ['Lyngby-Taarbæk', undefined],
])('the place %s', (words, code) => expect(placesOf(words, shipped)[0]?.code).toBe(code))

test.each(['Hugging Face', 'Plausible Analytics', 'Kivra AB', 'bunny.net', 'Apple Inc.'])('the register knows %s', (name) =>
  expect(shipped.vendor(name)).not.toBeNull(),
)

test.each(['Block', 'Early Bird', 'Square', 'Grade', 'Box', 'Wise', 'Rescue'])('%s is an everyday word, no company', (name) =>
  expect(shipped.vendor(name)).toBeNull(),
)
