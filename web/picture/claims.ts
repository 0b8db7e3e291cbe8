import type { Certainty, Flow, StatedCountry, StatedTerm } from '../../server/api/contract.ts'
import { drawnBasis } from './basis.ts'
import {
  carriesNothing,
  companyBox,
  countryBox,
  ghostBox,
  itselfBox,
  noneBox,
  recipientBox,
  termBox,
  type Wording,
} from './boxes.ts'
import type { Basis, PictureNode } from './picture.ts'
import { mostExposed } from './zone.ts'

/** Two boxes that one flow connects. */
export interface Claim {
  source: PictureNode
  target: PictureNode
  basis: Basis | null
  certainty: Certainty
  none: boolean
}

/** A box with how certainly the flow states it. */
interface Stated {
  node: PictureNode
  certainty: Certainty
}

/** Which countries a company's box stands for: those of all its flows in the picture. */
export type CountriesOf = (company: string) => readonly StatedCountry[]

const WEAKEST: readonly Certainty[] = ['inferred', 'possible', 'stated']
const weakest = (...all: Certainty[]): Certainty => WEAKEST.find((certainty) => all.includes(certainty)) ?? 'stated'
const sure = (node: PictureNode): Stated => ({ node, certainty: 'stated' })

function carried(flow: Flow, only: readonly string[], wording: Wording): Stated[] {
  if (carriesNothing(flow)) return [sure(noneBox(wording))]
  const shown = only.length > 0 ? flow.items.filter((item) => only.includes(item.id)) : flow.items
  const boxOf = (kind: 'term' | 'category') => (term: StatedTerm) => ({
    node: termBox('item', kind, term, wording),
    certainty: term.certainty,
  })
  const all = [
    ...shown.map(boxOf('term')),
    ...(shown.length > 0 && only.length > 0 ? [] : flow.categories.map(boxOf('category'))),
  ]
  return all.length > 0 ? all : [sure(ghostBox('item', wording))]
}

function givers(flow: Flow, wording: Wording): Stated[] {
  const stated = flow.subjects.map((subject) => ({
    node: termBox('subject', 'term', subject, wording),
    certainty: subject.certainty,
  }))
  // A disclosure starts at its company: who gave the data is not for it to say.
  return stated.length > 0 || flow.kind === 'disclosure' ? stated : [sure(ghostBox('subject', wording))]
}

function grounds(flow: Flow): { basis: Basis; certainty: Certainty }[] {
  const stated = flow.bases.map((basis) => ({ basis: drawnBasis(basis), certainty: basis.certainty }))
  if (stated.length > 0) return stated
  return [{ basis: flow.kind === 'activity' ? 'unstated' : 'disclosure', certainty: 'stated' }]
}

function onward(flow: Flow, countriesOf: CountriesOf, wording: Wording): { recipient: PictureNode; countries: Stated[] } | null {
  const countries = flow.countries.map((country) => ({ node: countryBox(country, wording), certainty: country.certainty }))
  const zone = mostExposed(countriesOf(flow.to.id))
  if (flow.kind === 'disclosure')
    return {
      recipient: recipientBox(flow.to, zone),
      countries: countries.length > 0 ? countries : [sure(ghostBox('country', wording))],
    }
  return countries.length > 0 ? { recipient: itselfBox(flow.to, mostExposed(flow.countries), wording), countries } : null
}

/**
 * Everything that one flow states, as pairs of boxes. Nothing here joins what two flows state.
 * @param only the chosen items; the others that the flow carries are left out of the picture
 */
export function claimsOf(flow: Flow, only: readonly string[], countriesOf: CountriesOf, wording: Wording): Claim[] {
  const none = carriesNothing(flow)
  const sender = flow.from ? companyBox(flow.from) : ghostBox('company', wording)
  const company = flow.kind === 'activity' ? companyBox(flow.to) : sender
  const items = carried(flow, only, wording)
  const rest = onward(flow, countriesOf, wording)
  const claim = (source: PictureNode, target: PictureNode, certainty: Certainty, basis: Basis | null = null): Claim => ({
    ...{ source, target, basis, certainty, none },
  })
  return [
    ...givers(flow, wording).flatMap((giver) =>
      items.map((item) => claim(giver.node, item.node, weakest(giver.certainty, item.certainty))),
    ),
    ...items.flatMap((item) =>
      grounds(flow).map((ground) => claim(item.node, company, weakest(item.certainty, ground.certainty), ground.basis)),
    ),
    ...(rest ? [claim(company, rest.recipient, 'stated')] : []),
    ...(rest?.countries.map((country) => claim(rest.recipient, country.node, country.certainty)) ?? []),
  ]
}
