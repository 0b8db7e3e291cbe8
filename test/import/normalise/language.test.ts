import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../import/normalise/language.ts'

describe('the language of running text', () => {
  test.each([
    ['sv', 'Vi behandlar dina personuppgifter för att kunna fullgöra avtalet och svara på frågor.'],
    ['en', 'We process your personal data in order to perform the contract and to answer your questions.'],
    ['da', 'Vi behandler dine personoplysninger for at kunne opfylde aftalen og svare på spørgsmål fra dig.'],
    ['no', 'Vi behandler personopplysninger om deg for å kunne oppfylle avtalen og svare på spørsmål fra deg.'],
    ['de', 'Wir verarbeiten Ihre personenbezogenen Daten, um den Vertrag zu erfüllen und Fragen zu beantworten.'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language))
})

describe('the language of short lists', () => {
  test.each([
    ['sv', 'Leverantör\tLand\tÄndamål\nZendesk\tIrland\tSupport'],
    ['en', 'Sub-processor\tCountry\tPurpose\nZendesk\tIreland\tSupport'],
    ['da', 'Underdatabehandler\tPlacering\tFormål\nOne.com\tDanmark\tHosting'],
    ['no', 'Underleverandør\tLand\tFormål\nTripletex\tNorge\tRegnskap'],
    ['de', 'Name\tLand\tZweck\nHetzner\tDeutschland\tHosting'],
  ])('%s', (language, text) => expect(languageOf(text)).toBe(language))

  test.each([
    '',
    'Stripe\tUSA\nZendesk\tIreland',
    'Leverandør\tLand\tFormål\nZendesk\tIrland\tSupport',
    'Behandling Formål Lagring',
    'Navn Adresse Telefonnummer',
    'Company Service Hosting Support Data',
    'Personuppgifter Personopplysninger',
    'Hosting Hosting Hosting Support Support',
    '123 456 789',
  ])('%j does not tell', (text) => expect(languageOf(text)).toBeNull())
})

test.each([
  'Wij verwerken persoonsgegevens van onze klanten in overeenstemming met de wet. De verwerking is nodig voor de uitvoering van de overeenkomst of omdat u toestemming hebt gegeven. We bewaren de gegevens niet langer dan nodig is.',
  'Nous traitons les données personnelles de nos clients conformément à la loi. Le traitement est nécessaire à la exécution du contrat et des obligations légales.',
  'Käsittelemme asiakkaidemme henkilötietoja lain mukaisesti. Käsittely on tarpeen sopimuksen täyttämiseksi tai se perustuu suostumukseen.',
  'Tratamos los datos personales de nuestros clientes de acuerdo con la ley. El tratamiento es necesario para la ejecución del contrato.',
])('%s is in none of them', (text) => expect(languageOf(text)).toBeNull())
