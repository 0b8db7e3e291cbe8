import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { purposesIn } from '../../import/recognise/purpose-words.ts'
import { acts } from '../../import/vocabulary/acts.ts'
import { vocabulary } from '../../import/vocabulary/index.ts'
import { shipped } from '../../import/vocabulary/lexicons.ts'
import { lightened } from '../../import/vocabulary/light.ts'

const ids = (words: string) => [...new Set(acts.all(lightened(words)).map(({ id }) => id))]

/** Swedish, English, Danish, Norwegian, German. */
const SAID: [string, readonly string[]][] = [
  [
    'order-management',
    [
      'Behandla din beställning',
      'To process your order',
      'At ekspedere din ordre',
      'For å håndtere bestillingen din',
      'um Ihre Bestellung zu verarbeiten',
    ],
  ],
  [
    'account-management',
    [
      'Administrera ditt användarkonto',
      'Creating and managing your account',
      'Oprettelse af din brugerprofil',
      'Opprette og administrere kundekontoen',
      'Verwaltung des Benutzerkontos',
    ],
  ],
  [
    'crime-prevention',
    [
      'Förebygga stöld och skadegörelse',
      'To prevent theft in our stores',
      'Forebyggelse af tyveri',
      'Forebygge tyveri og hærverk',
      'Schutz vor Einbruch und Diebstahl',
    ],
  ],
  [
    'credit-check',
    [
      'Bedöma betalningsförmåga',
      'assessing your creditworthiness',
      'Vurdere din betalingsevne',
      'Vurdering av kredittverdighet',
      'Prüfung Ihrer Bonität',
    ],
  ],
  [
    'service-improvement',
    [
      'Förbättra webbplatsen',
      'to improve our website',
      'Udvikling af vores webshop',
      'Videreutvikle nettbutikken',
      'Optimierung unseres Onlineshops',
    ],
  ],
  [
    'communication',
    [
      'Skicka ut påminnelser via sms',
      'Sending of order confirmations',
      'Give dig besked',
      'Utsending av SMS til foresatte',
      'Versand von Benachrichtigungen',
    ],
  ],
]

describe('an act and its matter', () => {
  test.each(SAID)('say %s', (id, phrases) => {
    for (const words of phrases) expect(ids(words), words).toContain(id)
  })

  test.each([
    ['Ingå och fullgöra hyresavtalet', ['contract-conclusion', 'contract-performance']],
    ['Förhindra klotter och stöld', ['crime-prevention']],
    ['Regnskapsintegrasjon', ['automation-integration']],
    ['Følge opp sykefravær', ['hr-management']],
    ['Oppfylle bokføringsplikten', ['legal-obligation']],
    ['Erfüllung steuerrechtlicher Pflichten', ['legal-obligation']],
    ['Skicka orderbekräftelser', ['communication']],
    ['Anzeige personalisierter Werbung', ['targeted-advertising']],
    ['Schutz unserer IT-Systeme', ['it-security']],
  ])('%s: %j', (words, expected) => expect(ids(words)).toEqual(expected))

  test.each([
    'Hantera lingon som rör en order',
    'Handle leaflets about orders',
    'manage contractors',
    'account manager',
    'Leverera tjänstepension',
    'Åtgärda fel i lägenheten',
    'order. Processing',
    'om du fyller i frågeformulär',
    'determine theft',
    'Verarbeitung im Auftrag',
    'Hantering av lån',
    'bekräfta. Tid',
    'Hantera personuppgifter',
    'Provision of information about our products',
    'Prevent accidents',
    'Durchführung von Reparaturen',
    'Kontroll av fakturor',
    'Creating customer profiles',
    'Utleie av båter',
    'Planlægning af ruter',
  ])('say nothing in: %s', (words) => expect(ids(words)).toEqual([]))
})

describe('acts beside phrases', () => {
  test.each([
    ['Levere og drifte tjenesten', ['service-delivery']],
    ['Sending marketing emails', ['direct-marketing']],
    ['Contact customer support', ['customer-support']],
    ['software development', ['source-code']],
    ['Hantera betalningar och order', ['billing', 'order-management']],
    ['provide email service', ['communication']],
  ])('%s: %j', (words, expected) => expect(purposesIn(words, shipped)).toEqual(expected))
})

describe('acts.tsv', () => {
  const [, ...rows] = readFileSync(new URL('../../import/vocabulary/acts.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const cells = rows.map((row) => row.split('\t'))

  test('names purposes of the vocabulary, in the five languages', () => {
    expect(cells.filter(([id]) => !vocabulary.purposes.has(id ?? ''))).toEqual([])
    expect([...new Set(cells.map(([, language]) => language))].sort()).toEqual(['da', 'de', 'en', 'no', 'sv'])
  })

  test('has stems in lower case, of three letters at least where they stand for more', () => {
    const stems = cells.flatMap(([, , ...lists]) => lists.flatMap((list) => list.split(';'))).filter((stem) => stem !== '')
    expect(stems.filter((stem) => !/^(?:\*?[\p{Ll}-]{3,}|[\p{Ll}-]{3,}\*|\p{Ll}{2,})$/u.test(stem))).toEqual([])
  })
})
