import { type DataMap, dataMapSchema } from '../../import/datamap.ts'

/** Writes places of one document: every fact stands at the start of its line. */
function placesOf(document: string) {
  return (line: number, quote: string) => ({ document, line, start: line * 100, end: line * 100 + quote.length, quote })
}

const alfaAt = placesOf('alfa.txt')
const betaAt = placesOf('beta.txt')

/** Alfa collects, and sends to Google (abroad), CGI (Sweden) and a payroll office that it says nothing about. */
export const alfa: DataMap = dataMapSchema.parse({
  version: 1,
  document: { name: 'alfa.txt', sha256: 'a'.repeat(64), language: 'sv' },
  company: { id: 'alfa', name: 'Alfa', legalName: 'Alfa Handel AB', source: 'stated' },
  activities: [
    {
      name: 'Avtal',
      items: [
        { id: 'national-id-number', text: 'personnummer', place: alfaAt(3, 'personnummer') },
        { id: 'email', text: 'e-post', certainty: 'possible', place: alfaAt(3, 'e-post') },
      ],
      purposes: [{ id: 'service-delivery', text: 'leverera', place: alfaAt(4, 'leverera') }],
      bases: [
        { id: 'contract', article: '6(1)(b)', text: 'Avtal', place: alfaAt(5, 'Avtal') },
        { id: 'consent', article: '6(1)(a)', text: 'Samtycke', certainty: 'possible', place: alfaAt(5, 'Samtycke') },
      ],
      personalData: 'stated',
      place: alfaAt(3, 'Avtal'),
    },
    { name: 'Support', personalData: 'undisclosed', place: alfaAt(6, 'Support') },
  ],
  recipients: [
    {
      name: 'Google Analytics',
      service: 'Google Analytics',
      company: { id: 'google', name: 'Google', known: true },
      countries: [
        { code: 'US', text: 'USA', place: alfaAt(10, 'USA') },
        { code: 'IE', text: 'Irland', certainty: 'possible', place: alfaAt(10, 'Irland') },
      ],
      items: [{ id: 'email', text: 'mejl', place: alfaAt(10, 'mejl') }],
      mechanisms: [{ id: 'scc', text: 'SCC', place: alfaAt(10, 'SCC') }],
      personalData: 'stated',
      place: alfaAt(10, 'Google Analytics'),
    },
    {
      name: 'CGI Sverige AB',
      service: null,
      company: { id: 'cgi', name: 'CGI', known: true },
      countries: [{ code: 'SE', text: 'Sverige', place: alfaAt(11, 'Sverige') }],
      items: [{ id: 'national-id-number', text: 'pnr', place: alfaAt(11, 'pnr') }],
      personalData: 'stated',
      place: alfaAt(11, 'CGI Sverige AB'),
    },
    {
      name: 'Lönebyrån i Ånge',
      service: null,
      company: { id: 'lonebyran-i-ange', name: 'Lönebyrån i Ånge' },
      personalData: 'undisclosed',
      place: alfaAt(12, 'Lönebyrån i Ånge'),
    },
  ],
  mechanisms: [{ id: 'adequacy', text: 'adekvat', place: alfaAt(20, 'adekvat') }],
})

/** Beta also sends to Google, under another name and to another country, and to somewhere in Europe. */
export const beta: DataMap = dataMapSchema.parse({
  version: 1,
  document: { name: 'beta.txt', sha256: 'b'.repeat(64), language: 'sv' },
  company: { id: 'beta', name: 'Beta', source: 'given' },
  activities: [
    {
      name: 'Drift',
      items: [{ id: 'ip-address', text: 'IP-adress', place: betaAt(2, 'IP-adress') }],
      bases: [{ id: 'legitimate-interest', article: '6(1)(f)', text: 'Intresse', place: betaAt(2, 'Intresse') }],
      personalData: 'stated',
      place: betaAt(2, 'Drift'),
    },
  ],
  recipients: [
    {
      name: 'Google, Inc',
      service: null,
      company: { id: 'google', name: 'Google', known: true },
      countries: [{ code: 'GB', text: 'UK', place: betaAt(7, 'UK') }],
      items: [{ id: 'national-id-number', text: 'pnr', certainty: 'possible', place: betaAt(7, 'pnr') }],
      personalData: 'stated',
      place: betaAt(7, 'Google, Inc'),
    },
    {
      name: 'Moln',
      service: null,
      company: { id: 'moln', name: 'Moln' },
      countries: [{ code: 'EUROPE', text: 'Europa', place: betaAt(8, 'Europa') }],
      items: [{ id: null, text: 'Skonummer', place: betaAt(8, 'Skonummer') }],
      personalData: 'stated',
      place: betaAt(8, 'Moln'),
    },
  ],
})
