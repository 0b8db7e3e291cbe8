import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const company = (text: string) => {
  const { legalName, name, source } = importText(`Vad vi gör\n\nText.\n\n${text}\n`, 'fil.txt').dataMap.company
  return source === 'inferred' ? null : (legalName ?? name)
}

describe('a company that a text presents as its own', () => {
  test.each([
    ['Tallen AB tillhandahåller tidrapportering för arbetsgivare. När vi behandlar uppgifter anlitar vi andra.', 'Tallen AB'],
    ['Oakleaf Ltd operates a marketplace for plants. We keep your data safe.', 'Oakleaf Ltd'],
    ['Bøgen ApS udvikler en app. Vi passer på dine data.', 'Bøgen ApS'],
    ['Die Buche GmbH betreibt einen Shop. Wir schützen Ihre Daten.', 'Buche GmbH'],
    ['Between the customer ("Controller") and Oakleaf Software Ltd ("Processor", "Oakleaf").', 'Oakleaf Software Ltd'],
    ['mellom kunden (behandlingsansvarlig) og Granen AS (databehandler)', 'Granen AS'],
    ['mellan Tallen AB (personuppgiftsbiträde) och kunden', 'Tallen AB'],
    ['Anlage 2 zum Vertrag über die Auftragsverarbeitung der Buche Systemhaus GmbH, Hauptstraße 4', 'Buche Systemhaus GmbH'],
    ['Bilaga 1 till biträdesavtalet för Tallen AB', 'Tallen AB'],
    ['Anbieter der App ist die Buche Digital GmbH, Hauptstraße 88, 80337 München.', 'Buche Digital GmbH'],
    ['Betreiber dieser Website ist die Buche GmbH.', 'Buche GmbH'],
    ['This website is operated by Oakleaf Ltd, London.', 'Oakleaf Ltd'],
    ['Diese Cookie-Richtlinie der Buche GmbH wurde zuletzt am 14.02.2025 aktualisiert.', 'Buche GmbH'],
    ['Denna cookiepolicy för Tallen AB gäller tills vidare.', 'Tallen AB'],
    ['Oakleaf Ltd. uses the third parties below to provide the Service.', 'Oakleaf Ltd.'],
    ['Oakleaf Ltd ("Oakleaf") engages the sub-processors below.', 'Oakleaf Ltd'],
    ['Tallen AB anlitar följande underbiträden.', 'Tallen AB'],
    ['Auftragnehmer: Buche Software GmbH, Hafenstraße 12, 24103 Kiel', 'Buche Software GmbH'],
    ['Verantwortlich für die Datenerhebung:\n\nGemeinde Tannau, Kirchplatz 1, 82000 Tannau', 'Gemeinde Tannau'],
    ['Webbplatsen drivs av Tallen AB.', 'Tallen AB'],
    ['Appen utgis av Granen AS.', 'Granen AS'],
    ['Verantwortlich für die Datenverarbeitung auf dieser Website ist die\nBuche GmbH\nAhornweg 7', 'Buche GmbH'],
  ])('%s', (text, name) => expect(company(text)).toBe(name))
})

describe('no owner is presented by', () => {
  test.each([
    'Norrlogik AB tillhandahåller servrar.',
    'Norrlogik AB tillhandahåller vår drift. Vi har avtal med dem.',
    'Norrlogik AB driver servrar för vår räkning. Vi har avtal med dem.',
    'Fortnox AB tillhandahåller bokföring. Vi använder den.',
    'We signed an agreement with the customer and Oakleaf Ltd.',
    'Anhang zum Vertrag mit der Buche GmbH',
    'Anbieter ist die Buche GmbH.',
    'Anbieter des Newsletters ist die Buche GmbH.',
    'The newsletter is operated by Oakleaf Ltd.',
    'Tallen AB anlitar vi för bokföring.',
    'Zur Zustellung geben wir Ihre Adresse an die Buche Post AG weiter.',
    'Diese Informationen der Meta Platforms Ireland Limited gelten nicht für uns.',
    'Empfänger:\n\nKirchplatz Tannau, Kirchplatz 1',
    'Hemsidan driftas av Norrlogik AB.',
    'Verantwortlich für die Verarbeitung bei Facebook ist die Meta Platforms Ireland Limited.',
    'Du bist für die Inhalte verantwortlich.',
  ])('%s', (text) => expect(company(text)).toBeNull())

  test('a sentence far below the beginning', () => {
    const before = Array.from({ length: 12 }, (_, index) => `Stycke ${index} om annat.`).join('\n\n')
    expect(company(`${before}\n\nOakleaf Ltd operates a marketplace. We keep data.`)).toBeNull()
  })
})

test('the company that runs the app is no recipient of it', () => {
  const { recipients } = importText(
    'Datenschutz\n\nText.\n\nAnbieter der App ist die Buche Digital GmbH, Hauptstraße 8, 80337 München.\n',
  ).dataMap
  expect(recipients).toEqual([])
})
