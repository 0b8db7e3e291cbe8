import type { CompanyView, Flow, StatedCountry, StatedTerm, Zone } from '../../server/api/contract.ts'
import { type Language, labelIn, type Messages } from '../messages/index.ts'
import type { Column, NodeKind, PictureNode } from './picture.ts'
import { zoneShortName } from './zone.ts'

/** What the words of a picture depend on. */
export interface Wording {
  messages: Messages
  language: Language
}

type Extra = Partial<Pick<PictureNode, 'detail' | 'zone' | 'term'>>
const box = (column: Column, kind: NodeKind, id: string, label: string, extra: Extra = {}): PictureNode => ({
  id: `${column}:${id}`,
  column,
  kind,
  label,
  detail: null,
  zone: null,
  term: null,
  members: [],
  ...extra,
})

/** The box of a data subject, item or category. */
export const termBox = (
  column: 'subject' | 'item',
  kind: 'term' | 'category',
  term: StatedTerm,
  { language }: Wording,
): PictureNode =>
  box(column, kind, `${kind === 'category' ? 'category/' : ''}${term.id}`, labelIn(term.label, language), {
    term: column === 'item' && kind === 'term' ? term.id : null,
  })

/** The box of a company that collects or sends. */
export const companyBox = (company: CompanyView): PictureNode =>
  box('company', 'company', company.id, company.name, { term: company.id })

/** The box of a company that receives, in the shape of its most exposed country. */
export const recipientBox = (company: CompanyView, zone: Zone): PictureNode =>
  box('recipient', 'company', company.id, company.name, { term: company.id, zone })

/** The box of a company that keeps the data itself, in a country that its document states. */
export const itselfBox = (company: CompanyView, zone: Zone, { messages }: Wording): PictureNode =>
  box('recipient', 'company', `itself/${company.id}`, messages.itself(company.name), { term: company.id, zone })

/** The box of a country, with its zone in words. */
export const countryBox = (country: StatedCountry, { language, messages }: Wording): PictureNode =>
  box('country', 'term', country.id, labelIn(country.label, language), {
    term: country.id,
    zone: country.zone,
    detail: zoneShortName(country.zone, messages),
  })

const GHOSTS = {
  subject: 'ghostSubject',
  item: 'ghostItem',
  company: 'ghostSender',
  recipient: 'notStated',
  country: 'ghostCountry',
} as const

/** The box that says that the document does not say. */
export const ghostBox = (column: Column, { messages }: Wording): PictureNode =>
  box(column, 'ghost', '?', messages[GHOSTS[column]])

/** The box that says that the document rules personal data out. */
export const noneBox = ({ messages }: Wording): PictureNode => box('item', 'none', '-', messages.ghostNone)

/** True where the document says that no personal data follows. */
export const carriesNothing = (flow: Flow): boolean =>
  flow.personalData === 'none' && flow.items.length === 0 && flow.categories.length === 0
