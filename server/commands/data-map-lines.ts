import type { Activity, DataMap, Recipient } from '../../import/datamap.ts'

const PLACE_WIDTH = 6
const SOURCES = { stated: 'as the document says', given: 'as given', inferred: 'inferred' } as const

/** A data map as lines for people: the company, then each recipient and activity with the line where it is stated. */
export function dataMapLines({ document, company, recipients, activities }: DataMap): string[] {
  const facts = [document.title, document.language, document.updated && `updated ${document.updated}`].filter(Boolean)
  return [
    `Company: ${company.name}${company.orgNumber ? ` (${company.orgNumber})` : ''}, ${SOURCES[company.source]}`,
    ...(facts.length > 0 ? [`Document: ${facts.join(', ')}`] : []),
    ...section('Suppliers', recipients, recipientLine),
    ...section('Activities', activities, activityLine),
  ]
}

function section<T extends Recipient | Activity>(title: string, flows: readonly T[], line: (flow: T) => string): string[] {
  if (flows.length === 0) return []
  return ['', title, ...flows.map((flow) => `${String(flow.place.line).padStart(PLACE_WIDTH)}  ${line(flow)}`)]
}

function recipientLine(recipient: Recipient): string {
  const operator = recipient.company.name === recipient.name ? '' : ` (${recipient.company.name})`
  const countries = recipient.countries.map(({ code }) => code).join(', ') || 'no country'
  return `${oneLine(recipient.name)}${operator} · ${countries} · ${carried(recipient)}`
}

function activityLine(activity: Activity): string {
  const bases = activity.bases.map(({ id, text }) => id ?? text).join(', ') || 'no legal basis'
  return `${oneLine(activity.name ?? '(no name)')} · ${bases} · ${carried(activity)}`
}

function carried({ items, categories, personalData }: Recipient | Activity): string {
  if (personalData !== 'stated') return personalData === 'none' ? 'no personal data' : 'items undisclosed'
  const named = items.length > 0 ? items : categories
  return named.map(({ id, text, certainty }) => `${id ?? text}${certainty === 'possible' ? '?' : ''}`).join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
