import { type DataMap, dataMapSchema } from '../../import/datamap.ts'

const hash = (digit: string) => digit.repeat(64)
const place = (document: string, line: number, quote: string) => ({
  document,
  line,
  start: line * 100,
  end: line * 100 + quote.length,
  quote,
})

/** A small privacy policy: one activity, two recipients of one company, one unknown word. */
export const klarpris: DataMap = dataMapSchema.parse({
  version: 1,
  document: { name: 'klarpris.html', sha256: hash('1'), title: 'Integritetspolicy', language: 'sv', updated: '2022-01-25' },
  company: { id: 'klarpris', name: 'KlarPris', legalName: 'KlarPris AB', orgNumber: '556677-8899', source: 'stated' },
  recipients: [
    {
      name: 'Scrive AB',
      service: null,
      company: { id: 'scrive', name: 'Scrive', known: true },
      countries: [{ code: 'SE', text: 'Sverige', place: place('klarpris.html', 22, 'Sverige') }],
      purposes: [{ id: 'e-signing', text: 'Avtalssignering', place: place('klarpris.html', 22, 'Avtalssignering') }],
      items: [
        { id: 'national-id-number', text: 'Personnummer', place: place('klarpris.html', 22, 'Personnummer') },
        { id: null, text: 'Kundnr', certainty: 'possible', place: place('klarpris.html', 22, 'Kundnr') },
      ],
      condition: 'Endast vid e-signering',
      personalData: 'stated',
      place: place('klarpris.html', 22, 'Scrive AB'),
    },
    {
      name: 'Google Analytics',
      service: 'Google Analytics',
      company: { id: 'google', name: 'Google', known: true },
      countries: [{ code: 'US', text: 'USA', place: place('klarpris.html', 23, 'USA') }],
      mechanisms: [{ id: 'scc', text: 'standardavtalsklausuler', place: place('klarpris.html', 23, 'standardavtalsklausuler') }],
      personalData: 'undisclosed',
      place: place('klarpris.html', 23, 'Google Analytics'),
    },
  ],
  activities: [
    {
      name: 'Teckna avtal',
      items: [{ id: 'email', text: 'e-post', place: place('klarpris.html', 10, 'e-post') }],
      categories: [{ id: 'contact-details', text: 'Kontaktuppgifter', place: place('klarpris.html', 10, 'Kontaktuppgifter') }],
      subjects: [{ id: 'customer', text: 'Kunder', place: place('klarpris.html', 9, 'Kunder') }],
      bases: [{ id: 'contract', article: '6(1)(b)', text: 'Avtal', place: place('klarpris.html', 11, 'Avtal') }],
      retention: {
        text: 'Avtalstiden + 1 år',
        period: 'P1Y',
        from: 'contract-end',
        place: place('klarpris.html', 12, 'Avtalstiden + 1 år'),
      },
      personalData: 'stated',
      place: place('klarpris.html', 9, 'Teckna avtal'),
    },
  ],
  mechanisms: [{ id: 'adequacy', text: 'adekvat skyddsnivå', place: place('klarpris.html', 30, 'adekvat skyddsnivå') }],
  recipientCategories: [
    { id: 'bank', text: 'banker', place: place('klarpris.html', 26, 'banker') },
    { id: null, text: 'återförsäljare', certainty: 'possible', place: place('klarpris.html', 27, 'återförsäljare') },
  ],
})

/** A second document: its company is a recipient of nobody, and it sends to KlarPris and to Google. */
export const cling: DataMap = dataMapSchema.parse({
  version: 1,
  document: { name: 'cling.md', sha256: hash('2'), language: 'sv', url: 'https://cling.example/privacy' },
  company: { id: 'cling', name: 'Cling', source: 'given' },
  recipients: [
    {
      name: 'Klarpris',
      service: null,
      company: { id: 'klarpris', name: 'Klarpris' },
      countries: [{ code: 'EEA', text: 'EES', certainty: 'possible', place: place('cling.md', 5, 'EES') }],
      items: [{ id: null, text: 'kundnr', place: place('cling.md', 5, 'kundnr') }],
      personalData: 'stated',
      place: place('cling.md', 5, 'Klarpris'),
    },
    {
      name: 'Google, Inc',
      service: null,
      company: { id: 'google', name: 'Google', known: true },
      items: [{ id: 'email', text: 'mejl', place: place('cling.md', 6, 'mejl') }],
      personalData: 'stated',
      place: place('cling.md', 6, 'Google, Inc'),
    },
  ],
  activities: [
    {
      name: null,
      items: [{ id: 'ip-address', text: 'IP-adress', place: place('cling.md', 3, 'IP-adress') }],
      personalData: 'stated',
      place: place('cling.md', 3, 'IP-adress'),
    },
  ],
})

/** The next version of KlarPris's policy: Scrive gets less, Google is gone, Microsoft is new, nothing is unknown. */
export const klarprisLater: DataMap = dataMapSchema.parse({
  ...klarpris,
  document: { ...klarpris.document, sha256: hash('3'), title: null, updated: '2024-05-01' },
  recipients: [
    { ...klarpris.recipients[0], items: klarpris.recipients[0]?.items.slice(0, 1), condition: null, countries: [] },
    {
      name: 'Microsoft 365',
      service: 'Microsoft 365',
      company: { id: 'microsoft', name: 'Microsoft', known: true },
      countries: [{ code: 'IE', text: 'Irland', place: place('klarpris.html', 24, 'Irland') }],
      personalData: 'none',
      place: place('klarpris.html', 24, 'Microsoft 365'),
    },
  ],
  mechanisms: [],
  recipientCategories: klarpris.recipientCategories.slice(0, 1),
})
