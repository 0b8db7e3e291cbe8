import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importText } from '../documents.ts'

const company = (text: string) => {
  const { name, legalName, orgNumber, source } = importText(text, 'fil.txt').dataMap.company
  return source === 'inferred' ? null : [name, legalName, orgNumber]
}
const body = 'Policy\n\nHär står hur uppgifter behandlas.\n\n'

describe('a company that says who it is', () => {
  test.each([
    ['Tallen AB ("vi", "oss") behandlar uppgifter.', ['Tallen', 'Tallen AB', null]],
    ['Tallen AB (nedan ”Tallen”, ”vi” eller ”oss”) behandlar uppgifter.', ['Tallen', 'Tallen AB', null]],
    ['Vi på Tallen AB tar hand om dina uppgifter.', ['Tallen', 'Tallen AB', null]],
    ['Personuppgiftsansvarig: Tallen AB', ['Tallen', 'Tallen AB', null]],
    ['Personuppgiftsansvarig för behandlingen är Tallen Skog AB.', ['Tallen Skog', 'Tallen Skog AB', null]],
    ['Tallen AB (publ), org.nr 556016-0680, är personuppgiftsansvarig.', ['Tallen', 'Tallen AB (publ)', '556016-0680']],
    ['Personuppgiftsansvarig är Tallen AB, Storgatan 1, org.nr 556016-0680.', ['Tallen', 'Tallen AB', '556016-0680']],
    ['Dataansvarlig er Bøgen ApS, CVR-nr. 13585628.', ['Bøgen', 'Bøgen ApS', '13585628']],
    ['Bøgen ApS (CVR nr.: 13 58 56 28) er dataansvarlig.', ['Bøgen', 'Bøgen ApS', '13 58 56 28']],
    ['Behandlingsansvarlig er Granen AS, org.nr. 123 456 785 MVA.', ['Granen', 'Granen AS', '123 456 785']],
    ['Verantwortlicher im Sinne der DSGVO ist die Buche Software GmbH.', ['Buche Software', 'Buche Software GmbH', null]],
    ['Verantwortliche Stelle ist: Buche GmbH & Co. KG, Berlin', ['Buche', 'Buche GmbH & Co. KG', null]],
    ['Wir, die Buche GmbH, nehmen Datenschutz ernst.', ['Buche', 'Buche GmbH', null]],
    ['This Privacy Policy describes how Oakleaf Ltd ("we") uses data.', ['Oakleaf', 'Oakleaf Ltd', null]],
    ['This Privacy Policy describes how Oakleaf collects your data.', ['Oakleaf', null, null]],
    ['Oakleaf, Inc. ("Oakleaf", "we", "us") respects privacy.', ['Oakleaf', 'Oakleaf, Inc.', null]],
    ['Oakleaf (“we”, “our”) provides a tool.', ['Oakleaf', null, null]],
    ['We at Oakleaf value your trust.', ['Oakleaf', null, null]],
    ['The data controller is Oakleaf Holdings Limited.', ['Oakleaf Holdings', 'Oakleaf Holdings Limited', null]],
    ['Denna policy beskriver hur Tallen AB behandlar dina uppgifter.', ['Tallen', 'Tallen AB', null]],
    ['Denne politik beskriver, hvordan Bøgen ApS behandler oplysninger.', ['Bøgen', 'Bøgen ApS', null]],
    ['Diese Datenschutzerklärung informiert, wie die Buche GmbH Daten verarbeitet.', ['Buche', 'Buche GmbH', null]],
    ['Text.\n\n© 2024 Tallen AB', ['Tallen', 'Tallen AB', null]],
    ['Text.\n\nCopyright © 2019–2024 Oakleaf Ltd. All rights reserved.', ['Oakleaf', 'Oakleaf Ltd', null]],
    ['Verantwortlicher\n\nBuche GmbH, Hauptstraße 1, Berlin', ['Buche', 'Buche GmbH', null]],
  ])('%s', (text, expected) => expect(company(`${body}${text}\n`)).toEqual(expected))
})

describe('a title that names the company', () => {
  test.each([
    ['Underleverantörer till Tallen', 'Tallen'],
    ['Leverantörer hos Tallen Skog', 'Tallen Skog'],
    ['Öppettider hos Tallen', 'Tallen'],
    ['Tallen – Integritetspolicy', 'Tallen'],
    ['Integritetspolicy | Tallen', 'Tallen'],
    ['Sub-processors | Oakleaf', 'Oakleaf'],
    ['Oakleaf Sub-processors', 'Oakleaf'],
    ['Oakleaf’s sub-processors', 'Oakleaf'],
    ["Welcome to Oakleaf's privacy policy", 'Oakleaf'],
    ['Privacy Policy - Oakleaf Labs', 'Oakleaf Labs'],
    ['Underdatabehandlere hos Bøgen', 'Bøgen'],
    ['Personvernerklæring for Granen', 'Granen'],
    ['Datenschutzerklärung der Buche', 'Buche'],
    ['Björk & Lind integritetspolicy', 'Björk & Lind'],
    ['Integritetspolicy – Tallen AB – 2024', 'Tallen'],
  ])('%s', (title, name) => expect(company(`${title}\n\nText.\n`)?.[0]).toBe(name))

  test('a genitive is no part of the name that the text says', () => {
    expect(company('Tallens integritetspolicy\n\nHos oss på Tallen är du trygg.\n')?.[0]).toBe('Tallen')
    expect(company('Linnéas integritetspolicy\n\nHos Linnéas är du trygg.\n')?.[0]).toBe('Linnéas')
  })
})

describe('nobody is named by', () => {
  test.each([
    'Integritetspolicy – Kunder',
    'Privacy Policy | Legal',
    'Privacy Policy - Version 2',
    'Privacy Policy for California Residents',
    'Privacy Policy – Sweden',
    'Integritetspolicy för Anställda',
    'Integritetspolicy för Arbetssökande',
    'Lagring hos Microsoft',
    'Sub-processors of our vendors',
    'Welcome to our privacy policy',
    'Datenschutzerklärung für Bewerber',
  ])('the title %s', (title) => expect(company(`${title}\n\nText.\n`)).toBeNull())

  test.each([
    'Vi använder Fortnox AB (556469-6291) för bokföring.',
    'Fakturatjänsten tillhandahålls av Fortnox AB (organisationsnummer 556469-6291).',
    'We use services provided by Zendesk, Inc. ("Zendesk", "us-hosted").',
    'Ein Dienst der Google Ireland Limited ("Google").',
    'The Company (“we”) keeps data.',
    'Kunden är personuppgiftsansvarig.',
    'Du kan vända dig till personuppgiftsansvarig: se nedan.',
  ])('%s', (text) => expect(company(`${body}${text}\n`)).toBeNull())

  test('the first vendor of a table', () => {
    expect(company('Leverantör\tLand\tÄndamål\nFortnox AB\tSverige\tBokföring\nZendesk, Inc.\tUSA\tSupport\n')).toBeNull()
    expect(company('Sub-processor,Country\n"Stripe, Inc.",USA\nFortnox AB,Sweden\n')).toBeNull()
  })
})

describe('short names', () => {
  test('a role is no name', () => {
    expect(company(`${body}Tallen AB ("Bolaget", "vi") behandlar uppgifter.\n`)?.[0]).toBe('Tallen')
    expect(company(`${body}Oakleaf Ltd ("Company", "we") collects data.\n`)?.[0]).toBe('Oakleaf')
  })

  test('the brand that the text goes on with is', () => {
    expect(company(`${body}Tallen Skogsprodukter AB ("vi", "Tallen") behandlar uppgifter.\n`)?.[0]).toBe('Tallen')
  })
})

describe('organisation numbers', () => {
  const odd = (text: string) =>
    importText(`${body}${text}\n`)
      .problems.filter(({ rule }) => rule === 'odd-organisation-number')
      .map(({ place }) => place?.quote)

  test.each([
    ['Tallen AB (556016-0681) är personuppgiftsansvarig.', ['556016-0681']],
    ['Tallen AB (556016-0680) är personuppgiftsansvarig.', []],
    ['Dataansvarlig er Bøgen ApS, CVR-nr. 13585627.', ['13585627']],
    ['Dataansvarlig er Bøgen ApS, CVR-nr. 13585628.', []],
    ['Behandlingsansvarlig er Granen AS, org.nr. 123 456 784 MVA.', ['123 456 784']],
    ['Behandlingsansvarlig er Granen AS, org.nr. 123 456 785 MVA.', []],
    ['Oakleaf Ltd (company number 01234567) is the controller.', []],
  ])('%s', (text, quotes) => expect(odd(text)).toEqual(quotes))

  test('any one digit that is changed is found out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'5560160680']
          .map((digit, index) => (index === at ? (Number(digit) + by) % 10 : Number(digit)))
          .join('')
        const number = `${digits.slice(0, 6)}-${digits.slice(6)}`
        expect(odd(`Tallen AB (${number}) är personuppgiftsansvarig.`)).toEqual([number])
      }),
    )
  })
})

describe('a vendor that a sentence speaks of', () => {
  test.each([
    'Zendesk behandlar ditt namn för vår räkning.',
    'Zendesk processes your personal data on our behalf.',
    'Stripe verarbeitet Ihre Daten in unserem Auftrag.',
    'Mailchimp behandler dine personoplysninger.',
  ])('is not the owner: %s', (sentence) => {
    expect(importText(`Policy\n\nText.\n\n${sentence}\n`, 'fil.txt', 'Alvik AB').dataMap.company).toMatchObject({
      id: 'alvik',
      source: 'given',
    })
  })

  test('is where the document bears its name', () => {
    const { company } = importText('Integritetspolicy Zendesk\n\nText.\n\nZendesk behandlar dina personuppgifter.\n').dataMap
    expect(company.id).toBe('zendesk')
  })
})
