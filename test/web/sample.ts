import type { Certainty, Choices, Flow, Label, StatedBasis, StatedCountry, StatedTerm, Zone } from '../../server/api/contract.ts'

/** Flows made up for states and sizes that no example document has. Every flow fits the contract. */
const both = (sv: string, en = sv): Label => ({ sv, en })
const id = (text: string): string => text.toLowerCase().replace(/[^a-zåäö0-9]+/g, '-')

export const term = (name: Label, certainty: Certainty = 'stated', termId = id(name.en)): StatedTerm => ({
  ...{ id: termId, label: name, certainty, rule: certainty === 'inferred' ? 'category-members' : null },
  evidence: { text: name.sv, line: 4, start: AT, end: AT + 12 },
})

/** The text that every sample flow is quoted from. */
export const SAMPLE_TEXT = `Integritetspolicy\n\nSenast ändrad 2022-01-25\nPersonnummer lämnas till CGI i Sverige för signering.\nVi säljer inget.\n`
const QUOTE = 'Personnummer lämnas till CGI i Sverige för signering.'
const AT = SAMPLE_TEXT.indexOf(QUOTE)

const ITEMS: Label[] = [
  both('Personnummer', 'National identification number'),
  ...[
    both('Namn', 'Name'),
    both('E-postadress', 'Email address'),
    both('Telefonnummer', 'Phone number'),
    both('Adress', 'Postal address'),
  ],
  ...[
    both('IP-adress', 'IP address'),
    both('Bankkontonummer', 'Bank account number'),
    both('Lön', 'Salary'),
    both('Köphistorik', 'Purchase history'),
  ],
  ...[both('Enhetsinformation', 'Device information'), both('Användarnamn', 'Username'), both('Platsuppgifter', 'Location data')],
  ...[
    both('Fackföreningstillhörighet', 'Trade union membership'),
    both('Organisationsnummer för enskild firma', 'Registration number of a sole trader'),
  ],
  ...[
    both('Bild', 'Photo'),
    both('Kön', 'Gender'),
    both('Födelsedatum', 'Date of birth'),
    both('Betalningsinformation', 'Payment details'),
  ],
  ...Array.from({ length: 42 }, (_, index) => both(`Uppgift nummer ${index + 19}`, `Item number ${index + 19}`)),
]
const SUBJECTS = [
  both('Kunder', 'Customers'),
  both('Hemsidebesökare', 'Website visitors'),
  both('Anställda', 'Employees'),
  both('Arbetssökande', 'Job applicants'),
]
const COMPANIES = ['KlarPris', 'Cling Group', 'Blikk Sverige', 'Björn Lundén', 'Bluescreen']
const RECIPIENTS = [
  ...[
    'Google',
    'CGI',
    'Billecta',
    'Amazon Web Services',
    'BankID (Finansiell ID-Teknik)',
    'Zendesk',
    'Twilio',
    'Intercom',
    'Scrive',
    'Visma',
  ],
  ...['Microsoft', 'Meta', 'Hetzner', 'Mailjet', 'Zoho', 'Freshworks', 'Fortnox', 'Kivra', 'Trustly', 'Infobip'],
]
const COUNTRIES: [string, Label, Zone][] = [
  ['SE', both('Sverige', 'Sweden'), 'eea'],
  ['US', both('USA', 'United States'), 'conditional'],
  ['IN', both('Indien', 'India'), 'third'],
  ['GB', both('Storbritannien', 'United Kingdom'), 'adequate'],
  ['DE', both('Tyskland', 'Germany'), 'eea'],
  ['WORLD', both('Hela världen', 'Worldwide'), 'unknown'],
  ['IE', both('Irland', 'Ireland'), 'eea'],
]
const BASES: [string, string, Label][] = [
  ['contract', '6(1)(b)', both('Avtal', 'Contract')],
  ['consent', '6(1)(a)', both('Samtycke', 'Consent')],
  ['legal-obligation', '6(1)(c)', both('Rättslig förpliktelse', 'Legal obligation')],
  ['legitimate-interest', '6(1)(f)', both('Berättigat intresse', 'Legitimate interests')],
]

const pick = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
const some = <Value>(values: readonly Value[], from: number, count: number): Value[] => [
  ...new Set(Array.from({ length: count }, (_, index) => pick(values, from + index * 3))),
]

const CERTAINTIES: Certainty[] = ['stated', 'stated', 'stated', 'possible', 'stated', 'inferred']
const company = (name: string) => ({ id: id(name), name, known: true })
const country = (index: number): StatedCountry => {
  const [code, label, zone] = pick(COUNTRIES, index)
  return { ...term(label, index % 11 === 5 ? 'inferred' : 'stated', code), zone }
}
const basis = (index: number): StatedBasis => {
  const [basisId, article, label] = pick(BASES, index)
  return { ...term(label, 'stated', basisId), article }
}

const common = (index: number, owner: string) => ({
  ...{ id: `${id(owner)}/doc#flow:${index}`, condition: index % 13 === 7 ? 'Endast Blikk Classic' : null, service: null },
  ...{ purposes: [term(both('Fakturering', 'Invoicing'))], categories: [] as StatedTerm[], mechanisms: [] as StatedTerm[] },
  inferred: { items: [], categories: [], from: [] },
  document: {
    id: `${id(owner)}/policy.txt`,
    name: 'policy.txt',
    title: `Så hanterar ${owner} personuppgifter`,
    updated: index % 2 ? '2022-01-25' : null,
    url: null,
  },
  evidence: { line: 4, start: AT, end: AT + QUOTE.length, quote: QUOTE },
})

function activity(index: number, owner: string): Flow {
  const chosen = some(ITEMS, index * 2, 2 + (index % 4))
  return {
    ...common(index, owner),
    ...{
      kind: 'activity',
      name: `Behandling ${index + 1}`,
      from: null,
      to: company(owner),
      countries: [],
      personalData: 'stated',
    },
    subjects: index % 9 === 4 ? [] : some(SUBJECTS, index, 1 + (index % 2)).map((name) => term(name)),
    items: chosen.map((name, at) => term(name, pick(CERTAINTIES, index + at))),
    bases: index % 7 === 3 ? [] : [basis(index)],
    retention: index % 3 ? { text: 'Avtalstiden + 1 år', period: 'P1Y', from: 'contract-end' } : null,
  }
}

function disclosure(index: number, owner: string): Flow {
  const name = index < 40 ? pick(RECIPIENTS, index) : `${pick(RECIPIENTS, index)} ${Math.floor(index / 40) + 1}`
  const personalData = index % 8 === 5 ? 'none' : index % 5 === 2 ? 'undisclosed' : 'stated'
  return {
    ...common(index, owner),
    ...{
      kind: 'disclosure',
      name,
      from: company(owner),
      to: company(name),
      subjects: [],
      bases: [],
      retention: null,
      personalData,
    },
    service: index % 3 === 0 ? 'Analytics' : null,
    items:
      personalData === 'stated'
        ? some(ITEMS, index, 1 + (index % 3)).map((each, at) => term(each, pick(CERTAINTIES, index + at)))
        : [],
    countries:
      index % 6 === 4
        ? []
        : [...new Set([index, index + (index % 4)])]
            .map(country)
            .filter((each, at, all) => all.findIndex((other) => other.id === each.id) === at),
  }
}

/** So many sample flows of some companies: one in three is an activity, the rest are disclosures. */
export const sampleFlows = (count: number): Flow[] =>
  Array.from({ length: count }, (_, index) => {
    const owner = pick(COMPANIES, Math.floor(index / Math.max(4, count / 5)))
    return index % 3 === 0 ? activity(index, owner) : disclosure(index, owner)
  })

const counted = (all: { id: string; label: Label }[]) =>
  [...new Map(all.map((each) => [each.id, each])).values()].map(({ id: termId, label }) => ({
    ...{ id: termId, label },
    flows: all.filter((each) => each.id === termId).length,
  }))

/** What can be chosen among some flows. */
export function sampleChoices(flows: readonly Flow[]): Choices {
  const ends = flows.flatMap((flow) => [flow.to, ...(flow.from ? [flow.from] : [])])
  const zoneOf = new Map(COUNTRIES.map(([code, , zone]) => [code, zone]))
  const articleOf = new Map(BASES.map(([basisId, article]) => [basisId, article]))
  return {
    items: counted(flows.flatMap((flow) => flow.items)),
    companies: counted(ends.map((end) => ({ id: end.id, label: both(end.name) }))),
    countries: counted(flows.flatMap((flow) => flow.countries)).map((each) => ({
      ...each,
      zone: zoneOf.get(each.id) ?? 'unknown',
    })),
    bases: counted(flows.flatMap((flow) => flow.bases)).map((each) => ({ ...each, article: articleOf.get(each.id) ?? null })),
  }
}
