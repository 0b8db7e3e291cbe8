import type { Flow } from '../../server/api/contract.ts'
import { activity, basis, company, disclosures, document, flow, item, mechanism, type Row, subject } from './flows.ts'

const cling = company('Cling')
const agreement = document(
  'cling/003',
  'Serviceavtal med personuppgiftsbiträdesavtal',
  '2022-01-25',
  'https://www.cling.se/serviceavtal',
)
const mail = 'email name free-text?'

/** A small Swedish company with five recipients. */
export function five(): Flow[] {
  const rows: Row[] = [
    ['Intercom, Inc', 'Intercom', '', 'US', mail, 305],
    ['Glesys internet services AB', 'Glesys', '', 'SE', 'personal-data', 306],
    ['HubSpot, Inc', 'HubSpot', '', 'US', 'name email phone', 307],
    ['CGI Sverige AB', 'CGI', '', 'SE', 'national-id-number', 308],
    ['Cellsynt AB', 'Cellsynt', '', 'EU', 'phone name?', 309],
  ]
  return disclosures(cling, agreement, rows)
}

/** A list of sub-processors as an annex gives it: 18 recipients with what each of them gets. */
export function annex(): Flow[] {
  const rows: Row[] = [
    ['Mailgun Technologies, Inc.', 'Mailgun', '', 'US', mail, 310],
    ['Sendgrid, Inc.', 'Twilio', 'SendGrid', 'US', mail, 311],
    ['(Mandrill) The Rocket Science Group LLC', 'Intuit', 'Mandrill', 'IE', mail, 312],
    ['Rollbar, Inc.', 'Rollbar', '', 'US-IA', 'usage-data name email', 313],
    ['Hotjar Ltd.', 'Hotjar', '', 'EEA', 'usage-data cookies', 314],
    ['Facebook, Inc', 'Meta', 'Facebook', 'EEA US', 'usage-data cookies', 315],
    ['Google, Inc', 'Google', '', 'EEA US', 'usage-data cookies', 316],
    ['Slack, Inc', 'Slack', '', 'US GB', 'name email free-text?', 317],
    ['Amazon Web Services, Inc', 'Amazon Web Services', '', 'EEA', 'personal-data', 318],
    ['Billecta', 'Billecta', '', 'SE', 'customer-data contact-details billing-data national-id-number', 319],
    ['LogRocket, Inc', 'LogRocket', '', 'US', 'usage-data cookies', 321],
    ['Segment, Inc.', 'Twilio', 'Segment', 'US', 'usage-data cookies', 322],
    ['Heap, Inc', 'Heap', '', 'US', 'usage-data cookies', 323],
  ]
  const more = disclosures(cling, agreement, rows).map((one, index) => ({ ...one, id: `${one.id}b${index}` }))
  return [...five(), ...more]
}

const blikk = company('Blikk')
const policy = document('blikk/000', 'Personuppgiftspolicy', null, 'https://www.blikk.se/gdpr')
const EU_VENDORS =
  'Visma|Hogia Lön|Kontek Lön|Checkbiz|Zendesk|Ip1 SMS|Scrive / BankId|Mongo DB Atlas|Companyexpense / Findity|Livestorm'
const US_VENDORS =
  'Office 365 / Bookings|Chargify|Braintree (PayPal)|Sentry|Facebook, Instagram|ActiveCampaign|Pendo|Zapier|Google analytics|Youtube|Google|Linkedin|Bing'
const SE_VENDORS = 'Burstit|Bredband2|Fortnox|Björn Lundén|Telia|Wint|Getaccept'

/** A vendor list that names no items: 34 recipients, some with a condition, one in the EU or the USA. */
export function vendorList(): Flow[] {
  const classic = new Set(['Chargify', 'Braintree (PayPal)'])
  const rows: Row[] = [
    ...EU_VENDORS.split('|').map((name, index): Row => [name, name, '', 'EU', '', 60 + index]),
    ...US_VENDORS.split('|').map((name, index): Row => [name, operatorOf(name), '', 'US', '', 70 + index]),
    ...SE_VENDORS.split('|').map((name, index): Row => [name, name, '', 'SE', '', 90 + index]),
    ['SendGrid', 'Twilio', '', 'US EU', '', 84],
    ['Telavox', 'Telavox', '', 'EU EEA ADEQUATE', '', 66],
    ['GDPR Cookie Consent / Webtoffee', 'WebToffee', '', 'GB', '', 87],
    ['Form1', 'Form1', '', '', '', 98],
  ]
  const listed = disclosures(blikk, policy, rows)
  const conditional = listed.map((one) => (classic.has(one.name ?? '') ? { ...one, condition: 'Endast Blikk Classic' } : one))
  const support = activity(blikk, policy, 'Support', {
    subjects: [subject('customer'), subject('user')],
    items: [item('name'), item('email'), item('phone')],
    bases: [basis('contract'), basis('legitimate-interest')],
  })
  return [...conditional, support]
}

function operatorOf(name: string): string {
  const operators: Record<string, string> = {
    'Google analytics': 'Google',
    Youtube: 'Google',
    'Facebook, Instagram': 'Meta',
    Bing: 'Microsoft',
  }
  return operators[name] ?? name
}

/** Every state that a diagram can show, once. */
export function states(): Flow[] {
  const from = company('Exempelbolaget AB')
  const source = document('exempel/policy', 'Integritetspolicy', '2026-03-01')
  const rows: Row[] = [
    ['Kinesiskt callcenter', 'Callcenter Ltd', '', 'CN', 'name phone audio-recording', 10],
    ['Analys i Indien', 'Analys', '', 'IN?', 'usage-data', 11],
    ['Amerikansk molntjänst', 'Cloud Inc', '', 'US', 'email name', 12],
    ['Kanadensisk e-handel', 'Shop Inc', '', 'CA', 'email postal-address', 13],
    ['Europeisk leverantör', 'Eurocorp', '', 'EUROPE', 'email', 14],
    ['Utan land', 'Nowhere AB', '', '', 'national-id-number', 15],
    ['Brittisk partner', 'Partner Ltd', '', 'GB', 'health-data?', 16],
    ['Norskt lager', 'Lager AS', '', 'NO', '', 17],
    ['Kartvisning', 'Kartor AB', '', 'SE', 'none', 18],
    ['Härledd mottagare', 'Slutsats AB', '', 'SE', 'email~ name', 19],
  ]
  const listed = disclosures(from, source, rows)
  return listed.map((one) => {
    if (one.name === 'Amerikansk molntjänst') return { ...one, mechanisms: [mechanism('scc'), mechanism('dpf')] }
    return one
  })
}

/** A company with activities and no recipient. */
export function silent(): Flow[] {
  const to = company('Björn Lundén')
  const source = document('bjorn-lunden/002', 'Personuppgiftsbehandling')
  const customers = { subjects: [subject('customer')], bases: [basis('contract')] }
  return [
    activity(to, source, 'Kundregister', { ...customers, items: [item('name'), item('email'), item('organisation-number')] }),
    activity(to, source, 'Nyhetsbrev', { subjects: [subject('prospect')], items: [item('email')], bases: [basis('consent')] }),
  ]
}

/** Two companies that share recipients, and one without any. */
export function severalCompanies(): Flow[] {
  return [...five(), ...states().slice(0, 4), ...silent()]
}

const ITEMS = [
  'name email',
  'usage-data cookies',
  'national-id-number name',
  'phone',
  '',
  'ip-address device-id',
  'health-data?',
  'none',
]
const PLACES = ['US', 'SE', 'IE', 'US EEA', 'IN', 'GB', '', 'DE', 'CA US', 'EU', 'JP', 'BR CN']

/** As many recipients as asked for, spread over items and countries. */
export function crowd(count: number): Flow[] {
  const from = company('Storbolaget AB')
  const source = document('storbolaget/list', 'Sub-processors', '2026-09-01', 'https://example.org/sub-processors')
  const rows = Array.from({ length: count }, (_, index): Row => {
    const name = `Leverantör ${index + 1} ${index % 3 === 0 ? 'International Services' : 'AB'}`
    return [name, name, '', PLACES[(index * 7) % PLACES.length] ?? '', ITEMS[(index * 5) % ITEMS.length] ?? '', index + 20]
  })
  return disclosures(from, source, rows)
}

/** A flow that is nothing but a long name. */
export function named(id: string, name: string, countryCodes: Flow['countries']): Flow {
  return flow({ id, from: company('Avsändare'), to: company(name), name, items: [item('email')], countries: countryCodes })
}
